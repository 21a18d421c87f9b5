package org.rapporteur.analysis;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Token;

/**
 * Finds the date line that opens a report: "WASHINGTON (AP) —", "KILIS, Turkey --", "MUSCAT, March 12 (Agency) -",
 * "ANKARA:". It is no part of the sentence's grammar: a parser that sees it takes the place for the sentence's root.
 */
final class Dateline {
    private static final int LONGEST = 16;
    private static final Set<String> DASHES = Set.of("-", "--", "—", "–");
    private static final Set<String> LINKS = Set.of(",", ".", "(", ")", "-LRB-", "-RRB-", "/", "of", "and");

    private Dateline() {}

    /** The number of the sentence's tokens that make up its date line; 0 without one. */
    static int length(List<Token> tokens) {
        if (tokens.size() < 4 || !Character.isUpperCase(tokens.get(0).text().charAt(0))) {
            return 0;
        }
        boolean capitals = isCapitals(tokens.get(0).text());
        boolean bracket = false;
        for (int i = 1; i < Math.min(LONGEST, tokens.size() - 2); i++) {
            Token token = tokens.get(i);
            if (DASHES.contains(token.text()) && isSpaced(tokens, i)) {
                boolean dateline = capitals || bracket || (isName(tokens, i) && isWholeSentence(tokens, i));
                return dateline ? i + 1 : 0;
            }
            if (token.text().equals(":")) {
                return capitals && i <= 3 ? i + 1 : 0;
            }
            bracket = token.text().equals(")") || token.tag().equals("-RRB-");
            if (!belongs(token) && !isInBrackets(tokens, i)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean belongs(Token token) {
        return token.isProperNoun()
                || token.tag().equals("CD")
                || token.tag().equals("DT")
                || LINKS.contains(token.text())
                || isCapitals(token.text());
    }

    /** "(Example Wire)", "(dpa)". */
    private static boolean isInBrackets(List<Token> tokens, int at) {
        for (int i = at - 1; i > 0 && at - i <= 4; i--) {
            if (tokens.get(i).tag().equals("-RRB-")) {
                return false;
            }
            if (tokens.get(i).tag().equals("-LRB-")) {
                return !tokens.get(at).isVerb();
            }
        }
        return false;
    }

    /** A dash inside a word ("Anglo-Irish") has no space at all; "TEL AVIV-- Israel" has one behind it. */
    private static boolean isSpaced(List<Token> tokens, int dash) {
        boolean before =
                tokens.get(dash).span().begin() > tokens.get(dash - 1).span().end();
        boolean behind =
                tokens.get(dash + 1).span().begin() > tokens.get(dash).span().end();
        return before || (behind && tokens.get(dash).text().length() > 1);
    }

    /** "Washington - ", "New Delhi - ": one name and nothing else. */
    private static boolean isName(List<Token> tokens, int dash) {
        return dash <= 2 && tokens.subList(0, dash).stream().allMatch(Token::isProperNoun);
    }

    /** A headline ("Iran - Iraq talks fail") has no full stop. */
    private static boolean isWholeSentence(List<Token> tokens, int dash) {
        return tokens.size() - dash >= 8
                && tokens.get(tokens.size() - 1).text().equals(".")
                && Character.isUpperCase(tokens.get(dash + 1).text().charAt(0));
    }

    private static boolean isCapitals(String word) {
        return word.chars().filter(Character::isLetter).count() > 2
                && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
