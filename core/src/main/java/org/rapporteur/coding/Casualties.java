package org.rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Size;

/** Reads how many people a sentence tells to be dead, injured or arrested, in words or digits. */
final class Casualties {
    private static final Set<String> DEAD =
            Set.of("kill", "die", "dead", "slay", "massacre", "execute", "murder", "perish", "death");
    private static final Set<String> INJURED = Set.of("injure", "wound", "hurt", "maim", "injury");
    private static final Set<String> ARRESTED =
            Set.of("arrest", "detain", "jail", "imprison", "arrests", "apprehend", "custody");
    private static final Set<String> HARMFUL = Set.of("ASSAULT", "PROTEST", "COERCE", "MOBILIZE");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("dozen", 12),
            Map.entry("hundred", 100),
            Map.entry("thousand", 1000));

    private final Syntax syntax;
    private final DependencyTree tree;

    Casualties(Syntax syntax) {
        this.syntax = syntax;
        this.tree = syntax.tree();
    }

    /** The numbers that stand with words of harm in the act's sentence; {@link Size#UNTOLD} for acts that hurt nobody. */
    Size of(EventType type) {
        if (!HARMFUL.contains(type.name())) {
            return Size.UNTOLD;
        }
        Integer dead = null;
        Integer injured = null;
        Integer arrested = null;
        for (int at = 0; at < syntax.sentence().size(); at++) {
            String lemma = syntax.token(at).lemma().toLowerCase(Locale.ROOT);
            if (DEAD.contains(lemma) && dead == null) {
                dead = numberAround(at);
            } else if (INJURED.contains(lemma) && injured == null) {
                injured = numberAround(at);
            } else if (ARRESTED.contains(lemma) && arrested == null) {
                arrested = numberAround(at);
            }
        }
        return dead == null && injured == null && arrested == null ? Size.UNTOLD : new Size(dead, injured, arrested);
    }

    private @Nullable Integer numberAround(int at) {
        List<Integer> people = syntax.isVerb(at) ? syntax.objects(at) : List.of(at);
        if (people.isEmpty() && syntax.isVerb(at)) {
            people = syntax.surface(at, 0);
        }
        for (int person : people) {
            Integer own = value(person);
            if (own != null && tree.child(person, "nmod:poss") < 0) {
                return own;
            }
            for (int child : tree.children(person, "nummod", "amod")) {
                Integer value = value(child);
                if (value != null) {
                    return value;
                }
            }
        }
        // "12 dead", "five wounded"
        return at > 0 && !syntax.isVerb(at)
                ? value(at - 1)
                : at > 0 && syntax.token(at).tag().equals("VBN") ? value(at - 1) : null;
    }

    /** The number that a token and those before it say: "12", "1,200", "twenty-five", "three dozen". */
    private @Nullable Integer value(int at) {
        String text = syntax.token(at).text().toLowerCase(Locale.ROOT).replace(",", "");
        if (text.matches("\\d{1,7}")) {
            int number = Integer.parseInt(text);
            return number >= 1900 && number <= 2100 && !syntax.token(at).text().contains(",")
                    ? null
                    : Integer.valueOf(number);
        }
        Integer word = WORDS.get(text);
        if (word == null) {
            return null;
        }
        Integer factor = at > 0 ? smaller(at - 1, word) : null;
        return factor == null ? word : word >= 12 && factor < word && word != 20 ? combined(factor, word) : word;
    }

    private @Nullable Integer smaller(int at, int than) {
        String text = syntax.token(at).text().toLowerCase(Locale.ROOT);
        Integer before = text.matches("\\d{1,3}") ? Integer.valueOf(text) : WORDS.get(text);
        return before != null && before < than ? before : null;
    }

    private static @Nullable Integer combined(int factor, int word) {
        return word == 12 || word >= 100 ? factor * word : word;
    }
}
