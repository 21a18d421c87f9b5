package org.rapporteur.app.web;

import java.util.List;
import java.util.Map;

/**
 * Why a record is there, or why words were read as they were.
 *
 * @param key what is explained
 * @param title in a few words
 * @param fields what it came out as, each with the rules that led there
 * @param rejected candidates of the same sentence that were left out
 * @param syntax the words of the sentence as they were analysed
 */
public record Why(String key, String title, List<Field> fields, List<Field> rejected, List<Word> syntax) {
    /**
     * One field.
     *
     * @param words of the report that say so; empty for none
     */
    public record Field(String name, String value, String words, List<Step> steps) {}

    /**
     * One rule that fired.
     *
     * @param rule its permanent id
     * @param words what it read
     * @param at file and line of the word list; empty for a rule in code
     * @param entry the line of the word list, its filled-in cells by column
     */
    public record Step(String rule, String words, String at, Map<String, String> entry) {}

    /** A word of the sentence. */
    public record Word(String text, String tag, String lemma, String relation) {}
}
