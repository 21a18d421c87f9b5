package org.rapporteur.resolution.actor;

import java.util.Set;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * How a sentence is set: where its date line ends, whether it is a headline in title case, which of its words stand in
 * quotation marks.
 *
 * @param begin index of the first token behind the date line; 0 without one
 * @param headline whether nearly all words are capitalised, so that capitals tell nothing
 */
record SentenceShape(int begin, boolean headline) {
    private static final int LONGEST_DATELINE = 14;
    private static final Set<String> DASHES = Set.of("-", "--", "—", "–");

    static SentenceShape of(Sentence sentence, boolean opensParagraph) {
        return new SentenceShape(opensParagraph ? dateline(sentence) : 0, isHeadline(sentence));
    }

    /** "WASHINGTON (AP) — ", "KILIS, Turkey -- ", "ANKARA: ": places in capitals before a dash or a colon. */
    private static int dateline(Sentence sentence) {
        if (sentence.size() < 3 || !isCapitals(sentence.token(0).text())) {
            return 0;
        }
        for (int i = 1; i < Math.min(LONGEST_DATELINE, sentence.size() - 2); i++) {
            Token token = sentence.token(i);
            boolean spaced = token.span().begin() > sentence.token(i - 1).span().end();
            if ((DASHES.contains(token.text()) && spaced) || (token.text().equals(":") && i <= 3)) {
                return i + 1;
            }
            boolean belongs = token.isProperNoun()
                    || token.tag().equals("CD")
                    || token.tag().equals("DT")
                    || Set.of(",", ".", "(", ")", "/", "of").contains(token.text())
                    || isCapitals(token.text());
            if (!belongs) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2
                && word.chars().filter(Character::isLetter).count() > 2
                && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private static boolean isHeadline(Sentence sentence) {
        int words = 0;
        int capital = 0;
        for (Token token : sentence.tokens()) {
            boolean lowerVerb = token.isVerb()
                    && token.text().length() > 4
                    && Character.isLowerCase(token.text().charAt(0));
            if (lowerVerb) {
                return false;
            }
            if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
                words++;
                capital += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
            }
        }
        return words >= 4 && capital * 10 >= words * 8;
    }

    /** For each token whether it stands inside quotation marks; a paragraph's end closes them. */
    static boolean[] quoted(Sentence sentence, boolean open) {
        boolean[] inside = new boolean[sentence.size() + 1];
        boolean now = open;
        for (int i = 0; i < sentence.size(); i++) {
            String text = sentence.token(i).text();
            boolean opens = text.equals("“") || text.equals("``") || text.equals("«");
            boolean closes = text.equals("”") || (text.equals("''") && now) || text.equals("»");
            if (opens || (text.equals("\"") && !now) || (text.equals("''") && !now)) {
                now = true;
            } else if (closes || text.equals("\"")) {
                now = false;
            }
            inside[i] = now;
        }
        inside[sentence.size()] = now;
        return inside;
    }
}
