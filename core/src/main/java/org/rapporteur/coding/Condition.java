package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Faults;
import org.rapporteur.lexicon.Row;

/**
 * One condition of a lexicon line on a slot: {@code obj=@sanctions}, {@code obj!=hand}, {@code obj:person}, {@code +with},
 * {@code -obj}.
 */
record Condition(String slot, Test test, Set<String> words, String text) {
    /** What is asked of the slot. */
    enum Test {
        FILLED,
        EMPTY,
        IS,
        IS_NOT,
        KIND
    }

    static final Set<String> KINDS =
            Set.of("person", "country", "group", "actor", "court", "armed", "civil", "number", "place");

    private static final Pattern FORM = Pattern.compile("([+-]?)([a-z_.]+)(?:(!?=|:)(.+))?");

    static List<Condition> parse(String cell, WordClasses classes, Row row, Faults faults) {
        List<Condition> conditions = new ArrayList<>();
        for (String part : cell.split(";", -1)) {
            if (!part.isBlank()) {
                Condition condition = one(part.trim(), classes, row, faults);
                if (condition != null) {
                    conditions.add(condition);
                }
            }
        }
        return List.copyOf(conditions);
    }

    private static @Nullable Condition one(String part, WordClasses classes, Row row, Faults faults) {
        Matcher form = FORM.matcher(part);
        if (!form.matches() || form.group(1).isEmpty() == (form.group(3) == null)) {
            faults.add(row, "no condition is written " + part + "; see docs/act-lexicon.md");
            return null;
        }
        String slot = form.group(2);
        if (form.group(3) == null) {
            return new Condition(slot, form.group(1).equals("+") ? Test.FILLED : Test.EMPTY, Set.of(), part);
        }
        if (form.group(3).equals(":")) {
            if (!KINDS.contains(form.group(4))) {
                faults.add(
                        row,
                        "no kind of actor is called " + form.group(4) + "; there are "
                                + KINDS.stream().sorted().toList());
            }
            return new Condition(slot, Test.KIND, Set.of(form.group(4)), part);
        }
        return new Condition(
                slot,
                form.group(3).equals("=") ? Test.IS : Test.IS_NOT,
                classes.expand(form.group(4), row, faults),
                part);
    }
}
