package org.rapporteur.resolution.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that are named by the calendar: "Tuesday, May 6, 2025", "the 1990s", "the third quarter of 2024". */
final class CalendarRules {
    private CalendarRules() {}

    static void add(Grammar grammar, YearGuard years, NamedDays named) {
        days(grammar);
        namedDays(grammar, named);
        months(grammar);
        years(grammar, years);
        spans(grammar);
        feasts(grammar);
    }

    private static void days(Grammar grammar) {
        grammar.add("time/month-day", Kind.DATE, "<month> the? <day>", m -> monthDay(m));
        grammar.add("time/month-day", Kind.DATE, "<month> <day> ,|of? <year>", m -> monthDay(m));
        grammar.add("time/month-day", Kind.DATE, "<month> <ordinal>", m -> ordinalDay(m));
        grammar.add("time/month-day", Kind.DATE, "<month> <ordinal> ,? <year>", m -> ordinalDay(m));
        grammar.add("time/day-month", Kind.DATE, "<day> <month>", m -> monthDay(m));
        grammar.add("time/day-month", Kind.DATE, "<day> <month> ,|of? <year>", m -> monthDay(m));
        grammar.add("time/day-month", Kind.DATE, "the? <day> day? of <month>", m -> monthDay(m));
        grammar.add("time/day-month", Kind.DATE, "the? <day> of <month> ,|of? <year>", m -> monthDay(m));
        grammar.add("time/day-month", Kind.DATE, "<day> -|/ <month> -|/ <year>", m -> monthDay(m));
        grammar.add("time/day-month", Kind.DATE, "the <ordinal> day? of <month>", m -> ordinalDay(m));
        grammar.add("time/day-month", Kind.DATE, "the <ordinal> of <month> ,? <year>", m -> ordinalDay(m));
        grammar.add("time/day-alone", Kind.DATE, "~on|by|until|since|before|after the <day>", m -> dayAlone(m));
        grammar.add("time/weekday-day", Kind.DATE, "<weekday> the <day>", m -> dayAlone(m));
        grammar.add("time/weekday-day", Kind.DATE, "<weekday> <day>", m -> weekdayAndDay(m));
        grammar.add("time/weekday", Kind.DATE, "<weekday>", m -> Dates.weekday(m.weekday("weekday")));
        // "Usually on the first Friday": of which month is not told
        grammar.add("time/nth-weekday", Kind.DATE, "the <ordinal> <weekday>", m -> {
            String value = "XXXX-WXX-" + m.weekday("weekday").getValue();
            return (When) c -> Resolved.partial(Grain.DAY, value);
        });
        for (String year : new String[] {"", " ,|of? <year>"}) {
            grammar.add("time/weekday-date", Kind.DATE, "<weekday> ,? the? <month> <day>" + year, m -> monthDay(m));
            grammar.add("time/weekday-date", Kind.DATE, "<weekday> ,? the? <day> of? <month>" + year, m -> monthDay(m));
            grammar.add("time/weekday-date", Kind.DATE, "<weekday> ( <month> <day>" + year + " )", m -> monthDay(m));
            grammar.add("time/weekday-date", Kind.DATE, "<weekday> ( <day> <month>" + year + " )", m -> monthDay(m));
        }
        grammar.add("time/date-weekday", Kind.DATE, "<month> <day> , <weekday>", m -> monthDay(m));
        grammar.add("time/date-weekday", Kind.DATE, "<day> <month> , <weekday>", m -> monthDay(m));
    }

    private static void namedDays(Grammar grammar, NamedDays named) {
        for (String pattern : new String[] {"<month> <day>", "<day> <month>"}) {
            grammar.add("time/named-day", Kind.NAMED_DAY, pattern, m -> {
                int month = m.whole("month");
                int day = m.whole("day");
                Integer year = named.yearOf(month, day, m);
                When plain = Dates.monthDay(null, month, day);
                return year == null
                        ? null
                        : (When) c -> c.published() == null || c.published().getYear() < year
                                ? plain.at(c)
                                : Dates.dayOrNull(year, month, day);
            });
        }
    }

    private static @Nullable When ordinalDay(Match match) {
        int day = match.whole("ordinal");
        return day > 31 ? null : Dates.monthDay(match.wholeOrNull("year"), match.whole("month"), day);
    }

    /** "On the 18th": of the month told last, else of the month that the tense points to. */
    private static @Nullable When dayAlone(Match match) {
        int day = match.whole("day");
        Unit digits = match.unit(match.end - 1);
        Unit after = match.after();
        boolean ordinal = digits != null
                && !Character.isDigit(digits.text().charAt(digits.text().length() - 1));
        boolean noun = after != null
                && Character.isLetterOrDigit(after.text().charAt(0))
                && !List.of("and", "in", "at", "to", "with", "by", "but", "for", "when", "as")
                        .contains(after.text());
        return ordinal && !noun ? Dates.dayOfSomeMonth(day) : null;
    }

    /** "Monday 21" is a day only where the 21st is a Monday; else the number counts something. */
    private static @Nullable When weekdayAndDay(Match match) {
        Unit after = match.after();
        if (after != null && (Character.isLetterOrDigit(after.text().charAt(0)) || ":%".contains(after.text()))) {
            return null;
        }
        When day = Dates.dayOfSomeMonth(match.whole("day"));
        return c -> {
            Resolved resolved = day.at(c);
            LocalDate from = resolved == null ? null : resolved.from();
            return from != null && from.getDayOfWeek() == match.weekday("weekday") ? resolved : null;
        };
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
        grammar.add("time/month-year", Kind.DATE, "<month> -|/ <year>", m -> {
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

    private static void years(Grammar grammar, YearGuard years) {
        grammar.add("time/year", Kind.DATE, "<year>", m -> years.holds(m) ? year(m.whole("year")) : null);
        grammar.add("time/year", Kind.DATE, "the year <year>", m -> year(m.whole("year")));
        grammar.add("time/post-year", Kind.DATE, "(side:post|pre) - <year>", m -> {
            boolean post = m.word("side").equals("post");
            Resolved year = Resolved.year(m.whole("year")).withMod(post ? "AFTER" : "BEFORE");
            LocalDate edge = LocalDate.of(m.whole("year"), post ? 12 : 1, post ? 31 : 1);
            Resolved open = post ? year.withBounds(edge.plusDays(1), null) : year.withBounds(null, edge.minusDays(1));
            return (When) c -> open;
        });
        grammar.add(
                "time/fiscal-year",
                Kind.DATE,
                "the? fiscal|financial|school|academic|calendar year? <year>",
                m -> fiscal(m.whole("year")));
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
        beforeChrist(grammar);
    }

    /** No calendar of days reaches back so far: only the value tells of it. */
    private static void beforeChrist(Grammar grammar) {
        grammar.add("time/century-bc", Kind.DATE, "the? <ordinal> -? century bc|bce", m -> {
            String century = "BC" + Resolved.two(Math.max(0, m.whole("ordinal") - 1));
            return (When) c -> Resolved.partial(Grain.CENTURY, century);
        });
        grammar.add("time/year-bc", Kind.DATE, "<number> bc|bce", m -> {
            int year = (int) m.number("number");
            return year < 1 || year > 9999
                    ? null
                    : (When) c -> Resolved.partial(Grain.YEAR, "BC" + Resolved.four(year));
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
        return context -> Resolved.partial(Grain.YEAR, Resolved.four(year));
    }

    private static void spans(Grammar grammar) {
        grammar.add("time/season-year", Kind.DATE, "the? <season> of? <year>", m -> {
            return Dates.season(m.whole("year"), m.sign("season"));
        });
        grammar.add("time/season", Kind.DATE, "the? <season>", m -> m.nextIs("of") ? null : seasonGuarded(m));
        grammar.add("time/quarter-year", Kind.DATE, "the? <ordinal> quarter of|, <year>", m -> quarter(m));
        grammar.add("time/quarter-year", Kind.DATE, "the? <ordinal> -? quarter <year>", m -> quarter(m));
        grammar.add("time/quarter-year", Kind.DATE, "the? <year> 's? <ordinal> -? quarter", m -> quarter(m));
        grammar.add("time/quarter", Kind.DATE, "the <ordinal> quarter", m -> quarter(m));
        grammar.add("time/quarter", Kind.DATE, "the? <ordinal> - quarter", m -> quarter(m));
        grammar.add("time/quarter-fiscal", Kind.DATE, "the? fiscal <ordinal> -? quarter", m -> fiscalQuarter(m));
        grammar.add("time/quarter-fiscal", Kind.DATE, "the? fiscal <ordinal> -? quarter of? <year>", m -> {
            return fiscalQuarter(m);
        });
        grammar.add("time/quarter-fiscal", Kind.DATE, "the? <ordinal> fiscal quarter", m -> fiscalQuarter(m));
        grammar.add("time/half-year", Kind.DATE, "the? <year> 's? (half:first|second) half", m -> {
            return half(m.whole("year"), m.word("half").equals("first"));
        });
        grammar.add("time/quarter-relative", Kind.DATE, "(which:last|next|this) year 's <ordinal> -? quarter", m -> {
            int quarter = m.whole("ordinal");
            int shift = shift(m.word("which"));
            return quarter > 4
                    ? null
                    : (When) c -> c.published() == null
                            ? Resolved.partial(Grain.QUARTER, "XXXX-Q" + quarter)
                            : Resolved.quarter(LocalDate.of(c.published().getYear() + shift, 3 * quarter, 1));
        });
        for (int half = 1; half <= 2; half++) {
            boolean first = half == 1;
            grammar.add("time/half-short", Kind.DATE, "h " + half + " of? <year>", m -> half(m.whole("year"), first));
            grammar.add("time/half-short", Kind.DATE, "<year> -? h " + half, m -> half(m.whole("year"), first));
        }
        for (int number = 1; number <= 4; number++) {
            int quarter = number;
            grammar.add(
                    "time/quarter-short",
                    Kind.DATE,
                    "q " + number + " of? <year>",
                    m -> quarter(quarter, m.wholeOrNull("year")));
            grammar.add("time/quarter-short", Kind.DATE, "q " + number, m -> quarter(quarter, null));
            grammar.add(
                    "time/quarter-short",
                    Kind.DATE,
                    "<year> -? q " + number,
                    m -> quarter(quarter, m.wholeOrNull("year")));
        }
    }

    private static @Nullable When seasonGuarded(Match match) {
        Unit season = match.unit(match.end - 1);
        Unit first = match.unit(match.begin);
        boolean article = first != season;
        boolean led = match.lastIs(
                "in", "since", "by", "until", "till", "through", "during", "over", "of", "early", "late", "mid", "from",
                "for");
        Unit second = match.unit(match.begin - 2);
        led |= match.lastIs("-")
                && second != null
                && List.of("mid", "early", "late").contains(second.text());
        boolean name = season != null && season.isCapitalised() && !(article && match.begin == 0);
        return name || !led ? null : Dates.season(null, match.sign("season"));
    }

    /** A firm's fiscal quarters are its own: the value tells which, the days stay unknown. */
    private static @Nullable When fiscalQuarter(Match match) {
        When quarter = quarter(match);
        return quarter == null
                ? null
                : c -> {
                    Resolved resolved = quarter.at(c);
                    return resolved == null ? null : resolved.withBounds(null, null);
                };
    }

    private static When half(int year, boolean first) {
        LocalDate from = LocalDate.of(year, first ? 1 : 7, 1);
        return c -> Resolved.date(
                Grain.QUARTER,
                Resolved.four(year) + (first ? "-H1" : "-H2"),
                from,
                from.plusMonths(6).minusDays(1));
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

    private static void feasts(Grammar grammar) {
        grammar.add("time/feast", Kind.DATE, "<feast>", m -> (When) m.feast("feast"));
        grammar.add("time/feast-year", Kind.DATE, "<feast> ,|of|in? <year>", m -> {
            Feast feast = m.feast("feast");
            int year = m.whole("year");
            return (When) c -> feast.in(year);
        });
        grammar.add("time/feast-relative", Kind.DATE, "(which:last|next|this) year 's <feast>", m -> {
            return RelativeRules.feastOfYear(m.feast("feast"), shift(m.word("which")));
        });
    }
}
