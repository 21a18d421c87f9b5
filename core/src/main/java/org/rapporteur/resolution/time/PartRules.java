package org.rapporteur.resolution.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Parts of dates and times of day: "early March", "the end of the year", "Friday morning", "9 a.m. Tuesday". */
final class PartRules {
    private PartRules() {}

    static void add(Grammar grammar) {
        parts(grammar);
        pieces(grammar);
        clock(grammar);
        dayParts(grammar);
    }

    private static void parts(Grammar grammar) {
        grammar.add(
                "time/early", Kind.DATE, "the? (part:early|mid|late) -? in? the? <date>", m -> part(m, m.word("part")));
        grammar.add(
                "time/part",
                Kind.DATE,
                "the (part:start|beginning|middle|end|close|turn|outset|eve) of <date>",
                m -> part(m, m.word("part")));
        grammar.add("time/part", Kind.DATE, "(part:early|late|later|earlier) in <date>", m -> part(m, m.word("part")));
        grammar.add(
                "time/part-unit",
                Kind.DATE,
                "the (part:start|beginning|middle|end|close) of the <unit>",
                m -> partOfThis(m));
        grammar.add("time/part-unit", Kind.DATE, "(part:earlier|later) in the <unit>", m -> partOfThis(m));
        grammar.add("time/part-unit", Kind.DATE, "(part:mid) - <unit>", m -> partOfThis(m));
        grammar.add("time/year-end", Kind.DATE, "(unit:year|month|week|weekend) - (part:end)", m -> {
            return m.word("unit").equals("weekend")
                    ? null
                    : partOf(thisUnit(Grain.valueOf(m.word("unit").toUpperCase(java.util.Locale.ROOT))), "end");
        });
    }

    private static @Nullable When partOfThis(Match match) {
        Grain grain = match.grain("unit");
        return grain.compareTo(Grain.WEEK) < 0 && grain != Grain.DAY
                ? null
                : partOf(thisUnit(grain), match.word("part"));
    }

    private static When thisUnit(Grain grain) {
        return c -> c.published() == null ? Resolved.unknown(grain) : Resolved.of(grain, c.published());
    }

    private static @Nullable When part(Match match, String part) {
        return partOf(match.when("date"), part);
    }

    private static When partOf(When whole, String part) {
        return c -> {
            Resolved resolved = whole.at(c);
            return resolved == null || resolved.value().endsWith("_REF") ? null : narrow(resolved, part);
        };
    }

    /** The first, middle or last third of a time; days and weeks keep their bounds. */
    private static Resolved narrow(Resolved whole, String part) {
        String mod = switch (part) {
            case "early", "start", "beginning", "turn", "outset" -> "START";
            case "mid", "middle" -> "MID";
            case "late", "end", "close" -> "END";
            default -> null;
        };
        Resolved with = whole.withMod(mod);
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (mod == null || from == null || to == null || ChronoUnit.DAYS.between(from, to) < 6) {
            return with;
        }
        if (whole.grain() == Grain.MONTH) {
            return switch (mod) {
                case "START" -> with.withBounds(from, from.plusDays(9));
                case "MID" -> with.withBounds(from.plusDays(10), from.plusDays(19));
                default -> with.withBounds(from.plusDays(20), to);
            };
        }
        long third = (ChronoUnit.DAYS.between(from, to) + 1) / 3;
        if (whole.grain() == Grain.YEAR) {
            return switch (mod) {
                case "START" -> with.withBounds(from, from.plusMonths(4).minusDays(1));
                case "MID" ->
                    with.withBounds(from.plusMonths(4), from.plusMonths(8).minusDays(1));
                default -> with.withBounds(from.plusMonths(8), to);
            };
        }
        return switch (mod) {
            case "START" -> with.withBounds(from, from.plusDays(third - 1));
            case "MID" -> with.withBounds(from.plusDays(third), to.minusDays(third));
            default -> with.withBounds(to.minusDays(third - 1), to);
        };
    }

    private static void pieces(Grammar grammar) {
        grammar.add("time/weekend-of", Kind.DATE, "the weekend of <date>", m -> weekOf(m, true));
        grammar.add("time/week-of", Kind.DATE, "the week of|beginning|starting <date>", m -> weekOf(m, false));
        grammar.add("time/week-ending", Kind.DATE, "the week ending <date>", m -> weekOf(m, false));
        grammar.add("time/nth-unit-of", Kind.DATE, "the <ordinal> <unit> of <date>", m -> nth(m, m.whole("ordinal")));
        grammar.add("time/nth-unit-of", Kind.DATE, "the last|final <unit> of <date>", m -> nth(m, -1));
        grammar.add(
                "time/nth-weekday-of",
                Kind.DATE,
                "the <ordinal> <weekday> of|in <date>",
                m -> nthWeekday(m, m.whole("ordinal")));
        grammar.add("time/nth-weekday-of", Kind.DATE, "the last <weekday> of|in <date>", m -> nthWeekday(m, -1));
    }

    private static When weekOf(Match match, boolean weekend) {
        When date = match.when("date");
        return c -> {
            Resolved day = date.at(c);
            if (day == null || day.from() == null) {
                return Resolved.unknown(weekend ? Grain.WEEKEND : Grain.WEEK);
            }
            return weekend ? Resolved.weekend(day.from()) : Resolved.week(day.from());
        };
    }

    private static When nth(Match match, int nth) {
        Grain grain = match.grain("unit");
        When date = match.when("date");
        return c -> {
            Resolved whole = date.at(c);
            if (whole == null || grain.compareTo(whole.grain()) >= 0) {
                return null;
            }
            LocalDate from = whole.from();
            LocalDate to = whole.to();
            if (from == null || to == null) {
                return Resolved.unknown(grain);
            }
            LocalDate there = nth < 0 ? to : grain.shift(from, nth - 1L);
            if (there == null || there.isAfter(to)) {
                return null;
            }
            Resolved piece = Resolved.of(grain, there);
            return grain == Grain.WEEK ? week(piece, there, nth, to) : piece;
        };
    }

    /** The first week of a month are its first seven days, by the bounds. */
    private static Resolved week(Resolved week, LocalDate there, int nth, LocalDate to) {
        LocalDate from = nth < 0 ? there.minusDays(6) : there;
        LocalDate end = nth < 0 ? there : there.plusDays(6);
        return week.withBounds(from, end.isAfter(to) ? to : end);
    }

    private static When nthWeekday(Match match, int nth) {
        When date = match.when("date");
        java.time.DayOfWeek weekday = match.weekday("weekday");
        return c -> {
            Resolved whole = date.at(c);
            if (whole == null || whole.grain() != Grain.MONTH || whole.from() == null) {
                return whole == null ? null : Resolved.unknown(Grain.DAY);
            }
            LocalDate day = whole.from().with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            return day.getMonth() == whole.from().getMonth() ? Resolved.day(day) : null;
        };
    }

    private static void clock(Grammar grammar) {
        grammar.add("time/clock-half", Kind.CLOCK, "<number> am|pm", m -> hour(m, 0));
        grammar.add("time/clock-half", Kind.CLOCK, "<clock> am|pm", m -> shifted(m.sign("clock"), m.unit(m.end - 1)));
        grammar.add(
                "time/clock-zone",
                Kind.CLOCK,
                "<clock> gmt|utc|est|edt|cet|cest|bst|pst|pdt|msk|cst|ist",
                m -> m.sign("clock"));
        grammar.add(
                "time/clock-zone",
                Kind.CLOCK,
                "<clock> local|moscow|kyiv|eastern|central|pacific|beijing time",
                m -> m.sign("clock"));
        grammar.add("time/clock-oclock", Kind.CLOCK, "<number> o ' clock", m -> hour(m, 0));
        grammar.add("time/clock-oclock", Kind.CLOCK, "<number> o'clock", m -> hour(m, 0));
        grammar.add(
                "time/clock-part",
                Kind.CLOCK,
                "<number> in the <part>",
                m -> hour(m, m.sign("part").equals("TMO") ? 0 : 12));
        grammar.add("time/clock", Kind.TIME, "<clock>", m -> score(m) ? null : timeOf(today(), m.sign("clock")));
        grammar.add(
                "time/clock-date", Kind.TIME, "<clock> ,? on? <date>", m -> timeOf(m.when("date"), m.sign("clock")));
        grammar.add(
                "time/clock-part-date", Kind.TIME, "<clock> on? <time>", m -> timeOf(m.when("time"), m.sign("clock")));
        grammar.add(
                "time/date-clock",
                Kind.TIME,
                "<date> ,? at about|around? <clock>",
                m -> timeOf(m.when("date"), m.sign("clock")));
    }

    /** Bare "3:16" may be a verse or a result. */
    private static boolean score(Match match) {
        boolean marked = match.end - match.begin > 1;
        return !marked
                && !match.lastIs(
                        "at", "by", "around", "about", "until", "till", "from", "before", "after", "(", "since", "to");
    }

    private static When today() {
        return c -> {
            LocalDate today = c.today();
            return today == null ? Resolved.unknown(Grain.DAY) : Resolved.day(today);
        };
    }

    private static @Nullable String hour(Match match, int add) {
        double number = match.number("number");
        if (number < 1 || number > 12 || number != Math.rint(number)) {
            return null;
        }
        Unit last = match.unit(match.end - 1);
        String clock = "T" + Resolved.two((int) number + (add == 12 && number < 12 ? 12 : 0)) + ":00";
        return last == null ? clock : shifted(clock, last);
    }

    private static @Nullable String shifted(String clock, @Nullable Unit half) {
        if (half == null || !half.text().endsWith("m") || half.text().length() > 2) {
            return clock;
        }
        int hour = Integer.parseInt(clock.substring(1, 3));
        if (hour > 12) {
            return clock;
        }
        int shifted = half.text().equals("pm") ? hour % 12 + 12 : hour % 12;
        return "T" + Resolved.two(shifted) + clock.substring(3);
    }

    private static When timeOf(When date, String clock) {
        return c -> {
            Resolved day = date.at(c);
            if (day == null
                    || day.grain() != Grain.DAY && day.grain() != Grain.HOUR
                    || day.value().indexOf('/') > 0) {
                return null;
            }
            int time = day.value().indexOf('T');
            String value = time < 0 ? day.value() : day.value().substring(0, time);
            return new Resolved(day.type(), Grain.DAY, value, day.mod(), day.from(), day.to()).atTime(clock);
        };
    }

    private static void dayParts(Grammar grammar) {
        grammar.add(
                "time/date-part",
                Kind.TIME,
                "<date> early|late|mid? -? <part>",
                m -> timeOf(m.when("date"), m.sign("part")));
        grammar.add(
                "time/part-of-date",
                Kind.TIME,
                "the? <part> of|on <date>",
                m -> timeOf(m.when("date"), m.sign("part")));
        grammar.add("time/early-time", Kind.TIME, "early|late|earlier|later <time>", m -> m.when("time"));
        grammar.add("time/part", Kind.TIME, "~at|by|around|before|after|until <part>", m -> partAlone(m));
        grammar.add("time/part", Kind.TIME, "~in|during|through|into|over the <part>", m -> partAlone(m));
        grammar.add("time/part-overnight", Kind.TIME, "overnight", m -> timeOf(today(), "TNI"));
    }

    private static @Nullable When partAlone(Match match) {
        return match.nextIs("of", "before", "after") ? null : timeOf(today(), match.sign("part"));
    }
}
