package org.rapporteur.resolution.place;

import org.rapporteur.model.Sentence;

/** Compares a name with a text: accents, kinds of quotes and of white space apart; a text in capitals matches any name. */
final class NameMatch {
    private NameMatch() {}

    /** The offset behind the name when the text holds it at an offset, else -1. */
    static int end(String text, int begin, String name) {
        int at = begin;
        boolean exact = true;
        for (int i = 0; i < name.length(); i++) {
            if (at >= text.length()) {
                return -1;
            }
            char unit = Letters.fold(text.charAt(at));
            char wanted = name.charAt(i);
            if (wanted == ' ') {
                if (!Character.isWhitespace(unit)) {
                    return -1;
                }
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                continue;
            }
            if (unit != wanted) {
                if (unit != Character.toUpperCase(wanted)) {
                    return -1;
                }
                exact = false;
            }
            at++;
        }
        return exact || isInCapitals(text, begin, at) || isArticleRaised(text, begin, name) ? at : -1;
    }

    /** "Al-Bab" at the begin of a sentence is al-Bab. */
    private static boolean isArticleRaised(String text, int begin, String name) {
        return Character.isLowerCase(name.charAt(0))
                && text.startsWith(name.substring(1), begin + 1)
                && Character.toUpperCase(name.charAt(0)) == text.charAt(begin);
    }

    private static boolean isInCapitals(String text, int begin, int end) {
        if (end - begin < 4) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The index behind the token that ends at an offset, or -1 when the offset lies inside a token. */
    static int endToken(Sentence sentence, int first, int offset) {
        for (int i = first; i < sentence.size(); i++) {
            int end = sentence.token(i).span().end();
            if (end == offset) {
                return i + 1;
            }
            if (end > offset) {
                return -1;
            }
        }
        return -1;
    }
}
