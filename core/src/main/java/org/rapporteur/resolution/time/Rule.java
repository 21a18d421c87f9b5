package org.rapporteur.resolution.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the time grammar: a name, a pattern over units, and what the pattern means. A pattern is words divided by
 * blanks: {@code in|on} one of these words; {@code <month>} a stretch of that category, {@code <from:date>} the same in a
 * slot of another name; {@code (half:early|late)} a slot that holds one of these words; {@code ?} behind an item makes it
 * optional; {@code ~} before it keeps it out of the expression.
 *
 * @param produce the meaning, or null where the pattern does not hold after all
 */
record Rule(String id, Kind kind, List<Item> items, Function<Match, @Nullable Object> produce) {
    Rule {
        items = List.copyOf(items);
    }

    /** One place of a pattern: a category, or one of several words. */
    record Item(String slot, @Nullable Kind kind, Set<String> words, boolean outside) {}

    /** All forms of a rule, one for each choice of its optional items. */
    static List<Rule> of(String id, Kind kind, String pattern, Function<Match, @Nullable Object> produce) {
        List<List<Item>> forms = new ArrayList<>();
        forms.add(List.of());
        for (String word : pattern.split(" ")) {
            boolean optional = word.length() > 1 && word.endsWith("?");
            Item item = item(optional ? word.substring(0, word.length() - 1) : word);
            List<List<Item>> longer = new ArrayList<>();
            for (List<Item> form : forms) {
                List<Item> with = new ArrayList<>(form);
                with.add(item);
                longer.add(with);
                if (optional) {
                    longer.add(form);
                }
            }
            forms = longer;
        }
        List<Rule> rules = new ArrayList<>();
        forms.stream().filter(form -> !form.isEmpty()).forEach(form -> rules.add(new Rule(id, kind, form, produce)));
        return rules;
    }

    private static Item item(String written) {
        boolean outside = written.length() > 1 && written.startsWith("~");
        String word = outside ? written.substring(1) : written;
        if (word.startsWith("<")) {
            String inner = word.substring(1, word.length() - 1);
            int colon = inner.indexOf(':');
            String slot = colon < 0 ? inner : inner.substring(0, colon);
            Kind kind = Kind.valueOf(inner.substring(colon + 1).toUpperCase(Locale.ROOT));
            return new Item(slot, kind, Set.of(), outside);
        }
        if (word.startsWith("(") && word.length() > 1) {
            int colon = word.indexOf(':');
            String words = word.substring(colon + 1, word.length() - 1);
            return new Item(word.substring(1, colon), null, Set.of(words.split("\\|")), outside);
        }
        return new Item("", null, Set.of(word.split("\\|")), outside);
    }
}
