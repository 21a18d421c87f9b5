package org.rapporteur.resolution.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * A piece of a token that the time grammar reads as one word: letters, a number with its ending, a clock time, a mark. So
 * "mid-May", "10PM" and "FY2024" read alike however they were tokenized.
 *
 * @param token position of its token in the sentence
 * @param text lower-case, without the dots of abbreviations; every dash is "-", every apostrophe "'"
 * @param raw as written
 * @param tag Penn Treebank part of speech of its token, empty in a word list
 */
record Unit(int token, Span span, String text, String raw, String tag) {
    private static final Pattern PIECES = Pattern.compile(
            "[ap]\\.?m\\b\\.?"
                    + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})|\\d{1,2}\\.\\d{1,2}\\.\\d{4}"
                    + "|\\d{1,2}:\\d{2}(?::\\d{2})?"
                    + "|\\d{1,2}(?:st|nd|rd|th)\\b|['’]?\\d{1,3}0s\\b|\\d{1,3}(?:,\\d{3})+|\\d+\\.\\d+|\\d+"
                    + "|['’]s\\b|(?:\\p{L}\\.){2,}|\\p{L}+\\.?|\\S",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static List<Unit> of(Sentence sentence) {
        List<Unit> units = new ArrayList<>(sentence.size() + 8);
        for (Token token : sentence.tokens()) {
            add(units, token.index(), token.span().begin(), token.text(), token.tag());
        }
        return units;
    }

    /** The units of a phrase of a word list. */
    static List<Unit> of(String phrase) {
        List<Unit> units = new ArrayList<>();
        add(units, 0, 0, phrase, "");
        return units;
    }

    private static void add(List<Unit> units, int token, int offset, String text, String tag) {
        Matcher matcher = PIECES.matcher(text);
        while (matcher.find()) {
            String raw = matcher.group();
            Span span = new Span(offset + matcher.start(), offset + matcher.end());
            units.add(new Unit(token, span, plain(raw), raw, tag));
        }
    }

    private static String plain(String raw) {
        String lower = raw.toLowerCase(Locale.ROOT);
        if (lower.length() == 1) {
            return switch (lower) {
                case "–", "—", "−", "‑", "‐" -> "-";
                case "’", "‘", "`" -> "'";
                default -> lower;
            };
        }
        if (Character.isLetter(lower.charAt(0))) {
            return lower.replace(".", "");
        }
        return lower.replace('’', '\'');
    }

    boolean isCapitalised() {
        return Character.isUpperCase(raw.charAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }
}
