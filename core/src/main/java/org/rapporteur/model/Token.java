package org.rapporteur.model;

/**
 * A word or mark of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param text the words as they stand in the report
 * @param lemma lower-case dictionary form (proper nouns keep their case)
 * @param tag Penn Treebank part of speech
 */
public record Token(int index, Span span, String text, String lemma, String tag) {
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean is(String lowerCaseText) {
        return text.equalsIgnoreCase(lowerCaseText);
    }
}
