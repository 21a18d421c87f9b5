package org.rapporteur.model;

import java.util.List;

/**
 * A sentence with its tokens and its syntax.
 *
 * @param index position in the report, from 0
 * @param paragraph position of its paragraph in the report, from 0
 * @param dateline number of tokens of the date line that opens it ("MUSCAT, March 12 (Agency) -"); 0 without one
 * @param tree {@link DependencyTree#NONE} where the sentence was not parsed
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens, int dateline, DependencyTree tree) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token token(int position) {
        return tokens.get(position);
    }

    public int size() {
        return tokens.size();
    }

    /** The span of the tokens from {@code first} up to, not including, {@code end}. */
    public Span span(int first, int end) {
        return new Span(
                tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
    }

    /** The tokens' position at or behind an offset of the report's text; {@link #size()} when all stand before it. */
    public int tokenAt(int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().end() <= offset) {
            at++;
        }
        return at;
    }
}
