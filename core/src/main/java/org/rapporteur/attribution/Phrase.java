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

    /** Of "the minister, X" before a parenthesis ("..., X said, ...") only what stands behind the last comma. */
    Phrase inParenthesis(int cueEnd) {
        if (cueEnd >= sentence.size() || !sentence.token(cueEnd).is(",") || end > cueEnd) {
            return this;
        }
        for (int i = end - 2; i > first; i--) {
            if (sentence.token(i).is(",")) {
                return Grammar.tag(sentence, end - 1).startsWith("NNP") || end - i == 2
                        ? new Phrase(sentence, i + 1, end, end - 1)
                        : this;
            }
        }
        return this;
    }

    /** Of "X, who ..." only "X". */
    Span withoutAside() {
        for (int i = head + 1; i + 1 < end; i++) {
            if (sentence.token(i).is(",") && Grammar.tag(sentence, i + 1).startsWith("W")) {
                return sentence.span(first, i);
            }
        }
        return span();
    }
}
