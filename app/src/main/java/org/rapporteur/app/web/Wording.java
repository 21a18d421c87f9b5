package org.rapporteur.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.QuadCategory;
import org.rapporteur.model.StoryLife;
import org.rapporteur.store.AlertMessage;

/** How the pages say things: days, states, acts. Every colour has a sign of its own, so that nothing hangs on colour. */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private static final Pattern ISO_DAYS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(/\\d{4}-\\d\\d-\\d\\d)?");

    private Wording() {}

    /** "18 Mar 2026". */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "day not told" : day.format(DAY);
    }

    /** "Wednesday, 18 March 2026". */
    public static String longDay(LocalDate day) {
        return day.format(LONG_DAY);
    }

    /** "18 Mar 2026, 14:05 UTC". */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** What became of a message. */
    public static String delivery(AlertMessage message) {
        if (message.delivered() != null) {
            return "delivered " + moment(message.delivered());
        }
        String failure = message.failure() == null ? "" : ": " + message.failure();
        return message.nextAttempt() == null
                ? "given up after " + count(message.attempts(), "attempt") + failure
                : "waits, next attempt " + moment(message.nextAttempt()) + failure;
    }

    /** What a field of a search is called. */
    public static String field(String name) {
        return switch (name) {
            case "q" -> "words";
            case "type" -> "act";
            case "source" -> "according to";
            default -> name;
        };
    }

    /** Fields as they stand behind the path of an address; empty when there are none. */
    public static String address(Map<String, String> fields) {
        return fields.isEmpty()
                ? ""
                : fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + query(field.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** "March 2026". */
    public static String month(YearMonth month) {
        return month.format(MONTH);
    }

    /** A window as people write it: "18–20 Mar 2026"; empty when nothing is known. */
    public static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        if (from == null) {
            return "until " + day(to);
        }
        if (to == null) {
            return "from " + day(from);
        }
        if (from.equals(to)) {
            return day(from);
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            boolean whole =
                    from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
            return whole ? month(YearMonth.from(from)) : from.getDayOfMonth() + "–" + day(to);
        }
        if (from.getYear() == to.getYear()) {
            boolean whole = from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
            return whole ? String.valueOf(from.getYear()) : day(from).replaceAll(" \\d+$", "") + " – " + day(to);
        }
        return day(from) + " – " + day(to);
    }

    /** A state in a word. */
    public static String state(StoryLife.State state) {
        return switch (state) {
            case HELD -> "happened";
            case BEGUN -> "under way";
            default -> state.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The class of a state's colour. */
    public static String stateClass(StoryLife.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** A sign that stands for a state without colour. */
    public static String sign(StoryLife.State state) {
        return switch (state) {
            case HELD -> "●";
            case BEGUN -> "◐";
            case ANNOUNCED -> "○";
            case CONFIRMED -> "◉";
            case MOVED -> "↷";
            case POSTPONED -> "‖";
            case CANCELLED -> "✕";
            case OVERDUE -> "!";
            case PROPOSED -> "?";
            case THREATENED -> "▲";
            case DENIED -> "⊘";
            case ALLEGED -> "“";
            case DISPUTED -> "≠";
        };
    }

    /** A sign that stands for a quadrant without colour: empty for words, full for deeds; a point up for conflict. */
    public static String sign(EventType type) {
        return switch (type.quad()) {
            case VERBAL_COOPERATION -> "◇";
            case MATERIAL_COOPERATION -> "◆";
            case VERBAL_CONFLICT -> "△";
            case MATERIAL_CONFLICT -> "▲";
        };
    }

    /** The class of a type's colour: cooperation or conflict. */
    public static String side(EventType type) {
        boolean cooperation =
                type.quad() == QuadCategory.VERBAL_COOPERATION || type.quad() == QuadCategory.MATERIAL_COOPERATION;
        return cooperation ? "cooperation" : "conflict";
    }

    /** What the quadrant is called. */
    public static String quad(EventType type) {
        return type.quad().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Names in a row: "Japan and Turkey". */
    public static String names(List<String> names) {
        return switch (names.size()) {
            case 0 -> "actor not told";
            case 1 -> names.get(0);
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        };
    }

    /** The same at the head of a line: "Foreign minister of Japan". */
    public static String headline(List<String> names) {
        String row = names(names);
        int first = row.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + row.substring(Character.charCount(first));
    }

    /** "1 report", "2 reports", "2 stories". */
    public static String count(long number, String what) {
        if (number == 1) {
            return "1 " + what;
        }
        return number + " " + (what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s");
    }

    /** What a side of a dispute says; days are written as elsewhere on the page. */
    public static String answer(String about, String answer) {
        if (!about.equals("date") || !ISO_DAYS.matcher(answer).matches()) {
            return answer;
        }
        String[] ends = answer.split("/");
        return days(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    }

    /** Words on one line. */
    public static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** A confidence in words and number, "high (0.71)": in words by the thirds of what records get, of which few get 0.9. */
    public static String confidence(double confidence) {
        String word = confidence >= 0.6 ? "high" : confidence >= 0.35 ? "fair" : "low";
        return word + String.format(Locale.ROOT, " (%.2f)", confidence);
    }

    /** A value as part of a query. */
    public static String query(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
