package org.rapporteur.resolution.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Reason;

/** Reads the units that are written in digits. */
final class Numerals {
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final Pattern DECADE = Pattern.compile("'?(\\d{1,3}0)s");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?");

    private Numerals() {}

    static void add(List<Node> nodes, Unit unit, int at) {
        String text = unit.text();
        if (text.matches("\\d{1,9}")) {
            whole(nodes, at, Integer.parseInt(text), text);
        } else if (text.matches("\\d+\\.\\d{1,6}|\\d{1,3}(?:,\\d{3}){1,3}")) {
            nodes.add(node(Kind.NUMBER, at, Double.valueOf(text.replace(",", ""))));
        }
        Matcher ordinal = ORDINAL.matcher(text);
        if (ordinal.matches()) {
            int number = Integer.parseInt(ordinal.group(1));
            nodes.add(node(Kind.ORDINAL, at, number));
            if (number >= 1 && number <= 31) {
                nodes.add(node(Kind.DAY, at, number));
            }
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            int year = Integer.parseInt(decade.group(1));
            if (year >= 1000 && year < 2100 || year < 100) {
                nodes.add(node(Kind.DECADE, at, year < 30 ? 2000 + year : year < 100 ? 1900 + year : year));
            }
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches() && Integer.parseInt(clock.group(1)) <= 24 && Integer.parseInt(clock.group(2)) < 60) {
            nodes.add(
                    node(Kind.CLOCK, at, "T" + Resolved.two(Integer.parseInt(clock.group(1))) + ":" + clock.group(2)));
        }
        date(nodes, text, at);
    }

    private static void whole(List<Node> nodes, int at, int number, String text) {
        nodes.add(node(Kind.NUMBER, at, (double) number));
        if (number >= 1 && number <= 31 && text.length() <= 2) {
            nodes.add(node(Kind.DAY, at, number));
        }
        if (text.length() == 4 && number >= 1000 && number < 2200) {
            nodes.add(node(Kind.YEAR, at, number));
        }
    }

    private static void date(List<Node> nodes, String text, int at) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            day(nodes, at, number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            int year = number(slashes, 3) + (slashes.group(3).length() > 2 ? 0 : number(slashes, 3) < 50 ? 2000 : 1900);
            boolean dayFirst = number(slashes, 1) > 12;
            day(nodes, at, year, number(slashes, dayFirst ? 2 : 1), number(slashes, dayFirst ? 1 : 2));
        }
        Matcher dots = DOTS.matcher(text);
        if (dots.matches()) {
            day(nodes, at, number(dots, 3), number(dots, 2), number(dots, 1));
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static void day(List<Node> nodes, int at, int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || Dates.dayOrNull(year, month, day) == null) {
            return;
        }
        When when = Dates.monthDay(year, month, day);
        nodes.add(new Node(
                Kind.DATE, at, at + 1, when, List.of(Reason.of("time/digits", year + "-" + month + "-" + day))));
    }

    private static Node node(Kind kind, int at, Object meaning) {
        return new Node(kind, at, at + 1, meaning, List.of());
    }
}
