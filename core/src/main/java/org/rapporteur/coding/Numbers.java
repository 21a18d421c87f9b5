package org.rapporteur.coding;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;

/** Reads numbers of people in words or digits: "12", "1,200", "twenty-five", "two dozen", "a hundred", "1.2 million". */
final class Numbers {
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Integer> FACTORS =
            Map.of("dozen", 12, "score", 20, "hundred", 100, "thousand", 1000, "million", 1_000_000);
    /** What is counted is no people: "a 12-year-old", "12 percent". */
    private static final Set<String> OTHER_UNITS = Set.of(
            "year", "years", "month", "months", "day", "days", "percent", "%", "hours", "hour", "km", "miles", "times");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Sentence sentence;

    Numbers(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The number that a token stands in, or null where it stands in none, or in a year, an age or a share. */
    @Nullable Integer around(int at) {
        if (!isPart(at)) {
            return null;
        }
        int end = at + 1;
        while (end < sentence.size() && (isPart(end) || isJoint(end) && end + 1 < sentence.size() && isPart(end + 1))) {
            end++;
        }
        return endingAt(end - 1);
    }

    /** The number whose last word is a token. */
    @Nullable Integer endingAt(int last) {
        if (last < 0 || !isPart(last) || countsOther(last + 1)) {
            return null;
        }
        int first = last;
        while (first > 0 && (isPart(first - 1) || isJoint(first - 1) && first > 1 && isPart(first - 2))) {
            first--;
        }
        if (first == last && isYear(first)) {
            return null;
        }
        double total = 0;
        double group = 0;
        for (int at = first; at <= last; at++) {
            Integer factor = FACTORS.get(word(at));
            if (factor != null) {
                group = (group == 0 ? beforeFactor(first) : group) * factor;
                if (factor >= 1000) {
                    total += group;
                    group = 0;
                }
            } else if (!isJoint(at)) {
                group += value(at);
            }
        }
        double number = total + group;
        return number > Integer.MAX_VALUE
                        || number != Math.rint(number)
                        || number == 0 && !word(last).equals("zero")
                ? null
                : Integer.valueOf((int) number);
    }

    /** "a dozen" is one dozen, "half a dozen" half of it; "several dozen" is no number. */
    private double beforeFactor(int first) {
        String before = first == 0 ? "" : word(first - 1);
        if (before.equals("a") || before.equals("an")) {
            return first > 1 && word(first - 2).equals("half") ? 0.5 : 1;
        }
        return 0;
    }

    private boolean countsOther(int next) {
        int at = next < sentence.size() && word(next).equals("-") ? next + 1 : next;
        return at < sentence.size() && OTHER_UNITS.contains(word(at));
    }

    private boolean isYear(int at) {
        String text = sentence.token(at).text();
        return text.matches("\\d{4}") && Integer.parseInt(text) >= FIRST_YEAR && Integer.parseInt(text) <= LAST_YEAR;
    }

    private boolean isPart(int at) {
        String word = word(at);
        return SMALL.containsKey(word)
                || FACTORS.containsKey(word)
                || word.matches("\\d{1,3}(,\\d{3})+|\\d{1,7}|\\d{1,3}\\.\\d{1,2}")
                || word.matches("[a-z]+-[a-z]+") && compound(word) > 0;
    }

    /** "one hundred and twenty", "twenty - five": what may stand inside a number. */
    private boolean isJoint(int at) {
        return word(at).equals("-") || at > 0 && word(at).equals("and") && FACTORS.containsKey(word(at - 1));
    }

    private double value(int at) {
        String word = word(at);
        Integer small = SMALL.get(word);
        if (small != null) {
            return small;
        }
        return word.contains("-") ? compound(word) : Double.parseDouble(word.replace(",", ""));
    }

    /** "twenty-five"; 0 for what is no number. */
    private static int compound(String word) {
        String[] parts = word.split("-", 2);
        Integer tens = SMALL.get(parts[0]);
        Integer ones = SMALL.get(parts[1]);
        return tens != null && ones != null && tens >= 20 && ones < 10 ? tens + ones : 0;
    }

    private String word(int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
