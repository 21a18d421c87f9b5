package org.rapporteur.resolution.actor;

import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * How a sentence is set: whether it is a headline in title case, which of its words stand in quotation marks.
 *
 * @param headline whether nearly all words are capitalised, so that capitals tell nothing
 */
record SentenceShape(boolean headline) {
    static SentenceShape of(Sentence sentence) {
        return new SentenceShape(isHeadline(sentence));
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
