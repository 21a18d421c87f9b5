package org.rapporteur.attribution;

import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/**
 * A stretch of tokens of one sentence.
 *
 * @param head the token that the others modify
 */
record Phrase(Sentence sentence, int first, int end, int head) {
    Span span() {
        return sentence.span(first, end);
    }
}
