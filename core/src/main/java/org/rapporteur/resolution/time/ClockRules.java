package org.rapporteur.resolution.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times of day: "Friday morning", "9 a.m. Tuesday", "at 10:35", "overnight". */
final class ClockRules {
    private static final String ZONES =
            "gmt|utc|est|edt|et|cet|cest|bst|pst|pdt|pt|msk|cst|cdt|ct|ist|jst|kst|hkt|sgt|aest|wib|eet|eest|eat|sast";
    private static final String MIDNIGHT = "T24:00";

    private ClockRules() {}

    static void add(Grammar grammar) {
        clock(grammar);
        dated(grammar);
        dayParts(grammar);
    }

    private static void clock(Grammar grammar) {
        grammar.add("time/clock-half", Kind.CLOCK, "<number> am|pm", m -> hour(m, 0));
        grammar.add("time/clock-half", Kind.CLOCK, "<clock> am|pm", m -> shifted(m.sign("clock"), m.unit(m.end - 1)));
        grammar.add("time/clock-zone", Kind.CLOCK, "<clock> " + ZONES, m -> {
            return m.sign("clock");
        });
        grammar.add(
                "time/clock-zone",
                Kind.CLOCK,
                "<clock> local|moscow|kyiv|eastern|central|pacific|beijing|london|uk standard|daylight? time",
                m -> m.sign("clock"));
        grammar.add("time/clock-digits", Kind.CLOCK, "<number> hrs|hours|local|" + ZONES, m -> digits(m));
        grammar.add("time/clock-oclock", Kind.CLOCK, "<number> o ' clock", m -> hour(m, 0));
        grammar.add("time/clock-oclock", Kind.CLOCK, "<number> o'clock", m -> hour(m, 0));
        grammar.add("time/clock-part", Kind.CLOCK, "<number> in the <part>", m -> {
            return hour(m, m.sign("part").equals("TMO") ? 0 : 12);
        });
        grammar.add("time/clock-noon", Kind.CLOCK, "12 noon", m -> "T12:00");
        grammar.add("time/clock-noon", Kind.CLOCK, "12 midnight", m -> "T24:00");
    }

    /** "0735 GMT"; but "2000 hours of footage" only with a zone. */
    private static @Nullable String digits(Match match) {
        double number = match.number("number");
        Unit digits = match.unit(match.begin);
        boolean clock = digits != null && digits.text().matches("\\d{4}") && number <= 2400 && number % 100 < 60;
        boolean length = match.nextIs("of");
        return clock && !length
                ? "T" + Resolved.two((int) number / 100) + ":" + Resolved.two((int) number % 100)
                : null;
    }

    private static void dated(Grammar grammar) {
        // "At 6 a.m. ten days before the vote" is of no day that is told
        grammar.add("time/clock-beside", Kind.TIME, "<clock> ~<length> ~before|after", m -> {
            return timeOf(c -> Resolved.unknown(Grain.DAY), m.sign("clock"));
        });
        grammar.add("time/clock", Kind.TIME, "<clock>", m -> score(m) ? null : timeOf(today(), m.sign("clock")));
        grammar.add("time/clock-date", Kind.TIME, "<clock> ,? on? <date>", m -> {
            return timeOf(m.when("date"), m.sign("clock"));
        });
        grammar.add("time/clock-part-date", Kind.TIME, "<clock> on? <time>", m -> {
            return timeOf(m.when("time"), m.sign("clock"));
        });
        grammar.add("time/date-clock", Kind.TIME, "<date> ,? at about|around? <clock>", m -> {
            return timeOf(m.when("date"), m.sign("clock"));
        });
        grammar.add("time/date-clock", Kind.TIME, "<date> ,? <clock>", m -> timeOf(m.when("date"), m.sign("clock")));
        grammar.add("time/clock-window", Kind.TIME, "<number> -|to|and <clock>", m -> clockWindow(m));
    }

    /** "Between 9 and 11 a.m.", "9-11 a.m.". */
    private static @Nullable When clockWindow(Match match) {
        double first = match.number("number");
        int last = Integer.parseInt(match.sign("clock").substring(1, 3));
        boolean afternoon = last > 12 && first < 12 && first + 12 < last;
        int hour = (int) first + (afternoon ? 12 : 0);
        if (first < 1 || first > 12 || first != hour % 24 && !afternoon || hour >= last) {
            return null;
        }
        String from = "T" + Resolved.two(hour) + ":00";
        return c -> {
            Resolved day = today().at(c);
            return day == null ? null : day.atTime(from + "/" + match.sign("clock"));
        };
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
        int minutes = (int) Math.round(number * 100) % 100;
        Unit first = match.unit(match.begin);
        boolean dotted = first != null && first.text().matches("\\d{1,2}\\.\\d\\d");
        if (number < 1 || number >= 13 || minutes > 59 || minutes != 0 && !dotted) {
            return null;
        }
        Unit last = match.unit(match.end - 1);
        String clock =
                "T" + Resolved.two((int) number + (add == 12 && number < 12 ? 12 : 0)) + ":" + Resolved.two(minutes);
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
        grammar.add("time/date-part", Kind.TIME, "<date> early|late|mid? -? <part>", m -> {
            return timeOf(m.when("date"), m.sign("part"));
        });
        grammar.add("time/part-of-date", Kind.TIME, "the? <part> of|on <date>", m -> {
            return timeOf(m.when("date"), m.sign("part"));
        });
        grammar.add("time/part-date", Kind.TIME, "<part> <date>", m -> {
            boolean exact = m.sign("part").length() > 3;
            return exact ? timeOf(m.when("date"), m.sign("part")) : null;
        });
        grammar.add("time/early-hours", Kind.TIME, "the? early|small|wee hours of|on <date>", m -> {
            return timeOf(m.when("date"), "TMO");
        });
        grammar.add("time/early-hours", Kind.TIME, "the early|small|wee hours of|on <time>", m -> m.when("time"));
        grammar.add("time/early-time", Kind.TIME, "early|late|earlier|later on? <time>", m -> m.when("time"));
        grammar.add("time/part", Kind.TIME, "~at|by|around|before|after|until <part>", m -> partAlone(m));
        grammar.add("time/part", Kind.TIME, "~in|during|through|into|over the early|late? <part>", m -> partAlone(m));
        grammar.add("time/overnight", Kind.TIME, "overnight", m -> timeOf(today(), "TNI"));
        grammar.add("time/overnight", Kind.TIME, "overnight on? <date>", m -> timeOf(m.when("date"), "TNI"));
    }

    private static @Nullable When partAlone(Match match) {
        String part = match.sign("part");
        if (match.nextIs("of", "before", "after")) {
            return null;
        }
        return part.equals(MIDNIGHT) ? c -> midnight(c) : timeOf(today(), part);
    }

    /** What happened at midnight, as told that day, happened as the day began; else midnight is the day's end. */
    private static @Nullable Resolved midnight(Context context) {
        LocalDate today = context.today();
        boolean begun = context.direction() == Direction.PAST && today != null && today.equals(context.published());
        return timeOf(today(), begun ? "T00:00" : MIDNIGHT).at(context);
    }
}
