package org.rapporteur.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;

/**
 * One line of the act lexicon: words that name an act, who is who around them, and when the line counts
 * (docs/act-lexicon.md).
 *
 * @param before words that must stand before the head, the last one next to it: "air" of "air strike"
 * @param head lemma of the word that is looked up
 * @param after words that must follow: particle, object or "of" phrase
 * @param type null for a reading that is no political act
 * @param order position in the lexicon, which decides between equals
 */
record ActEntry(
        List<String> before,
        String head,
        List<String> after,
        boolean verb,
        RoleSlots roles,
        List<Condition> when,
        @Nullable EventType type,
        List<String> modes,
        List<String> contexts,
        String at,
        int order) {

    /** Whether "not" is among its words: "not rule out", "not budge" name an act, and undo none. */
    boolean isNegative() {
        return when.stream()
                .anyMatch(condition -> condition.slot().equals("adv")
                        && condition.test() == Condition.Test.IS
                        && condition.words().contains("not"));
    }

    int words() {
        return before.size() + 1 + after.size();
    }

    String phrase() {
        return String.join(" ", before)
                + (before.isEmpty() ? "" : " ")
                + head
                + (after.isEmpty() ? "" : " ")
                + String.join(" ", after);
    }
}
