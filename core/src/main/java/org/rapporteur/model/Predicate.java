package org.rapporteur.model;

import java.util.List;

/**
 * A verb or event noun, coded or not, and whether what it names happened.
 *
 * @param sentence index of its sentence
 * @param token index of its token in the sentence
 * @param certainty -3 (certainly did not happen) to 3 (certainly did), as in FactBank and the UW factuality corpus
 */
public record Predicate(
        int sentence, int token, Span span, String lemma, Status status, double certainty, List<Reason> why) {
    public Predicate {
        why = List.copyOf(why);
    }
}
