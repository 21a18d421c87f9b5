package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * One step that led to a result: which rule, which words, where the rule is written.
 *
 * @param rule permanent id, lower-case, room first: {@code time/last-weekday}
 * @param words what it read or decided, in a few words
 * @param at lexicon file and line ("acts/verbs.tsv:120"), null for a rule in code
 */
public record Reason(String rule, String words, @Nullable String at) {
    public static Reason of(String rule, String words) {
        return new Reason(rule, words, null);
    }

    @Override
    public String toString() {
        return rule + ": " + words + (at == null ? "" : " (" + at + ")");
    }
}
