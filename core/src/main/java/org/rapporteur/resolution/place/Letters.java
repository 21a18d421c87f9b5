package org.rapporteur.resolution.place;

import java.text.Normalizer;

/** Folds a letter to the plain one below its accents, so that "Kraków" and "Krakow" are one name. */
final class Letters {
    private static final char[] FOLDED = new char[0x2100];

    static {
        for (char unit = 0; unit < FOLDED.length; unit++) {
            FOLDED[unit] = folded(unit);
        }
    }

    private Letters() {}

    private static char folded(char unit) {
        return switch (unit) {
            case '\u2018', '\u2019', '\u02bc', '\u02bb', '`' -> '\'';
            case '\u2010', '\u2011', '\u2013' -> '-';
            case '\u0142' -> 'l';
            case '\u0141' -> 'L';
            case '\u00f8' -> 'o';
            case '\u00d8' -> 'O';
            case '\u0111' -> 'd';
            case '\u0110' -> 'D';
            case '\u0131' -> 'i';
            default ->
                Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD).charAt(0);
        };
    }

    static char fold(char unit) {
        return unit < FOLDED.length ? FOLDED[unit] : unit;
    }

    static String fold(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            plain.append(fold(words.charAt(i)));
        }
        return plain.toString();
    }
}
