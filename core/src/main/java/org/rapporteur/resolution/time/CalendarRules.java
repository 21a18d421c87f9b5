package org.rapporteur.resolution.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates that are named by the calendar: "Tuesday, May 6, 2025", "the 1990s", "the third quarter of 2024". */
final class CalendarRules {
    private CalendarRules() {}

    static void add(Grammar grammar) {
        days(grammar);
        months(grammar);
        years(grammar);
        spans(grammar);
        feasts(grammar);
    }

    private static void days(Grammar grammar) {
        grammar.add("time/month-day", Kind.DATE, "<month> the? <day>", m -> monthDay(m));
        grammar.add("time/month-day", Kind.DATE, "<month> <day> ,? <year>", m -> monthDay(m));
        grammar.add("time/day-month", Kind.DATE, "the? <day> of? <month>", m -> monthDay(m));
        grammar.add("time/day-month", Kind.DATE, "the? <day> of? <month> ,? <year>", m -> monthDay(m));
        grammar.add("time/day-month", Kind.DATE, "<day> - <month> - <year>", m -> monthDay(m));
        grammar.add("time/day-month", Kind.DATE, "the <ordinal> of <month>", m -> {
            return m.whole("ordinal") > 31 ? null : Dates.monthDay(null, m.whole("month"), m.whole("ordinal"));
        });
        grammar.add("time/weekday", Kind.DATE, "<weekday>", m -> Dates.weekday(m.weekday("weekday")));
        grammar.add("time/weekday-date", Kind.DATE, "<weekday> ,? <month> <day>", m -> monthDay(m));
        grammar.add("time/weekday-date", Kind.DATE, "<weekday> ,? <month> <day> ,? <year>", m -> monthDay(m));
        grammar.add("time/weekday-date", Kind.DATE, "<weekday> ,? the? <day> of? <month>", m -> monthDay(m));
        grammar.add("time/weekday-date", Kind.DATE, "<weekday> ,? the? <day> of? <month> ,? <year>", m -> monthDay(m));
        grammar.add("time/date-weekday", Kind.DATE, "<month> <day> , <weekday>", m -> monthDay(m));
        grammar.add("time/date-weekday", Kind.DATE, "<day> <month> , <weekday>", m -> monthDay(m));
    }

    private static When monthDay(Match match) {
        return Dates.monthDay(match.wholeOrNull("year"), match.whole("month"), match.whole("day"));
    }

    private static void months(Grammar grammar) {
        grammar.add(
                "time/month", Kind.DATE, "<month>", m -> m.nextIs("-") ? null : Dates.month(null, m.whole("month")));
        grammar.add("time/month-year", Kind.DATE, "<month> ,|of? <year>", m -> {
            return Dates.month(m.whole("year"), m.whole("month"));
        });
        grammar.add("time/month-this", Kind.DATE, "<month> of? (which:last|next|this) year", m -> {
            int month = m.whole("month");
            int shift = shift(m.word("which"));
            return (When) c -> c.published() == null
                    ? Resolved.partial(Grain.MONTH, "XXXX-" + Resolved.two(month))
                    : Resolved.month(LocalDate.of(c.published().getYear() + shift, month, 1));
        });
        grammar.add("time/month-day-this", Kind.DATE, "<month> <day> (which:last|next|this) year", m -> {
            return dayOfYear(m.whole("month"), m.whole("day"), shift(m.word("which")));
        });
        grammar.add("time/month-day-this", Kind.DATE, "<day> <month> (which:last|next|this) year", m -> {
            return dayOfYear(m.whole("month"), m.whole("day"), shift(m.word("which")));
        });
    }

    private static When dayOfYear(int month, int day, int shift) {
        return c -> c.published() == null
                ? Resolved.partial(Grain.DAY, "XXXX-" + Resolved.two(month) + "-" + Resolved.two(day))
                : Dates.dayOrNull(c.published().getYear() + shift, month, day);
    }

    static int shift(String which) {
        return switch (which) {
            case "last", "past", "previous" -> -1;
            case "next", "coming", "following" -> 1;
            default -> 0;
        };
    }

    private static void years(Grammar grammar) {
        grammar.add("time/year", Kind.DATE, "<year>", m -> YearGuard.holds(m) ? year(m.whole("year")) : null);
        grammar.add("time/year", Kind.DATE, "the year <year>", m -> year(m.whole("year")));
        grammar.add("time/fiscal-year", Kind.DATE, "fiscal|financial year? <year>", m -> fiscal(m.whole("year")));
        grammar.add("time/fiscal-year", Kind.DATE, "fy <year>", m -> fiscal(m.whole("year")));
        grammar.add("time/decade", Kind.DATE, "the? <decade>", m -> {
            int first = m.whole("decade");
            boolean inWords =
                    m.begin + 1 == m.end && Character.isLetter(word(m, m.begin).charAt(0));
            return inWords ? null : (When) c -> Resolved.decade(first);
        });
        grammar.add("time/century", Kind.DATE, "the? <ordinal> -? century", m -> {
            int ordinal = m.whole("ordinal");
            return ordinal < 1 || ordinal > 22 ? null : (When) c -> Resolved.century(ordinal);
        });
    }

    private static String word(Match match, int position) {
        Unit unit = match.unit(position);
        return unit == null ? " " : unit.text();
    }

    private static When year(int year) {
        return context -> Resolved.year(year);
    }

    /** A fiscal year's days differ between countries: only its name is known. */
    private static When fiscal(int year) {
        return context -> Resolved.partial(Grain.YEAR, "FY" + year);
    }

    private static void spans(Grammar grammar) {
        grammar.add("time/season-year", Kind.DATE, "the? <season> of? <year>", m -> {
            return Dates.season(m.whole("year"), m.sign("season"));
        });
        grammar.add("time/season", Kind.DATE, "the? <season>", m -> m.nextIs("of") ? null : seasonGuarded(m));
        grammar.add("time/quarter-year", Kind.DATE, "the? <ordinal> quarter of|, <year>", m -> quarter(m));
        grammar.add("time/quarter-year", Kind.DATE, "the? <ordinal> quarter <year>", m -> quarter(m));
        grammar.add("time/quarter", Kind.DATE, "the <ordinal> quarter", m -> quarter(m));
        for (int number = 1; number <= 4; number++) {
            int quarter = number;
            grammar.add(
                    "time/quarter-short",
                    Kind.DATE,
                    "q " + number + " of? <year>",
                    m -> quarter(quarter, m.wholeOrNull("year")));
            grammar.add("time/quarter-short", Kind.DATE, "q " + number, m -> quarter(quarter, null));
        }
        grammar.add("time/half-year", Kind.DATE, "the (half:first|second) half of <year>", m -> {
            return half(m.word("half").equals("first") ? 1 : 2, m.whole("year"));
        });
    }

    private static @Nullable When seasonGuarded(Match match) {
        Unit season = match.unit(match.end - 1);
        Unit first = match.unit(match.begin);
        boolean article = first != season;
        boolean led = match.lastIs(
                "in", "since", "by", "until", "till", "through", "during", "over", "of", "early", "late", "mid", "-",
                "from", "for");
        boolean name = season != null && season.isCapitalised() && !(article && match.begin == 0);
        return name || !led ? null : Dates.season(null, match.sign("season"));
    }

    private static @Nullable When quarter(Match match) {
        return match.whole("ordinal") > 4 ? null : quarter(match.whole("ordinal"), match.wholeOrNull("year"));
    }

    private static When quarter(int quarter, @Nullable Integer year) {
        if (year != null) {
            return c -> Resolved.quarter(LocalDate.of(year, 3 * quarter, 1));
        }
        return c -> Dates.yearly(
                c,
                y -> Resolved.quarter(LocalDate.of(y, 3 * quarter, 1)),
                Resolved.partial(Grain.QUARTER, "XXXX-Q" + quarter));
    }

    private static When half(int half, int year) {
        LocalDate from = LocalDate.of(year, 6 * half - 5, 1);
        return c -> Resolved.date(
                Grain.QUARTER,
                Resolved.four(year) + "-H" + half,
                from,
                from.plusMonths(6).minusDays(1));
    }

    private static void feasts(Grammar grammar) {
        grammar.add("time/feast", Kind.DATE, "<feast>", m -> (When) m.feast("feast"));
        grammar.add("time/feast-year", Kind.DATE, "<feast> ,|of|in? <year>", m -> {
            Feast feast = m.feast("feast");
            int year = m.whole("year");
            return (When) c -> feast.in(year);
        });
        grammar.add("time/feast-relative", Kind.DATE, "(which:last|next|this) year|year's? <feast>", m -> {
            return RelativeRules.feast(m.feast("feast"), m.word("which"));
        });
    }
}
