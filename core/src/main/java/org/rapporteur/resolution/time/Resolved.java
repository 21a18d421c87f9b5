package org.rapporteur.resolution.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimexType;

/**
 * What a time expression denotes.
 *
 * @param grain the size of what is named
 * @param value the TIMEX3 value
 * @param mod the TIMEX3 mod, null for none
 * @param from first day covered, null when open or unknown
 * @param to last day covered, null when open or unknown
 */
record Resolved(
        TimexType type,
        Grain grain,
        String value,
        @Nullable String mod,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** A date whose days are not known. */
    static Resolved partial(Grain grain, String value) {
        return new Resolved(TimexType.DATE, grain, value, null, null, null);
    }

    /** PRESENT_REF, PAST_REF, FUTURE_REF. */
    static Resolved reference(String value) {
        return partial(Grain.YEAR, value);
    }

    static Resolved date(Grain grain, String value, LocalDate from, LocalDate to) {
        return new Resolved(TimexType.DATE, grain, value, null, from, to);
    }

    static Resolved day(LocalDate day) {
        return date(Grain.DAY, day.toString(), day, day);
    }

    static Resolved week(LocalDate in) {
        LocalDate monday = in.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return date(Grain.WEEK, weekValue(in), monday, monday.plusDays(6));
    }

    static Resolved weekend(LocalDate in) {
        LocalDate monday = in.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return date(Grain.WEEKEND, weekValue(in) + "-WE", monday.plusDays(5), monday.plusDays(6));
    }

    static Resolved month(LocalDate in) {
        YearMonth month = YearMonth.from(in);
        return date(Grain.MONTH, year(in) + "-" + two(in.getMonthValue()), month.atDay(1), month.atEndOfMonth());
    }

    static Resolved quarter(LocalDate in) {
        int quarter = (in.getMonthValue() + 2) / 3;
        LocalDate first = LocalDate.of(in.getYear(), 3 * quarter - 2, 1);
        return date(
                Grain.QUARTER,
                year(in) + "-Q" + quarter,
                first,
                first.plusMonths(3).minusDays(1));
    }

    static Resolved year(int year) {
        return date(Grain.YEAR, four(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * "199X" for the 1990s, as the news annotated for TempEval-3 has it.
     *
     * @param first a year that is divisible by ten
     */
    static Resolved decade(int first) {
        return date(
                Grain.DECADE,
                four(first).substring(0, 3) + "X",
                LocalDate.of(first, 1, 1),
                LocalDate.of(first + 9, 12, 31));
    }

    /** @param ordinal 21 for the 21st century */
    static Resolved century(int ordinal) {
        int first = 100 * (ordinal - 1);
        return date(
                Grain.CENTURY,
                four(first).substring(0, 2),
                LocalDate.of(first, 1, 1),
                LocalDate.of(first + 99, 12, 31));
    }

    /** The unit of a size that holds a day. */
    static Resolved of(Grain grain, LocalDate in) {
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> day(in);
            case WEEKEND -> weekend(in);
            case WEEK -> week(in);
            case MONTH -> month(in);
            case QUARTER, SEASON -> quarter(in);
            case YEAR -> year(in.getYear());
            case DECADE -> decade(in.getYear() / 10 * 10);
            case CENTURY -> century(in.getYear() / 100 + 1);
        };
    }

    /** The value of a unit of which nothing is known but its size. */
    static Resolved unknown(Grain grain) {
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> partial(Grain.DAY, "XXXX-XX-XX");
            case WEEKEND -> partial(grain, "XXXX-WXX-WE");
            case WEEK -> partial(grain, "XXXX-WXX");
            case MONTH -> partial(grain, "XXXX-XX");
            case QUARTER, SEASON -> partial(grain, "XXXX-QX");
            case YEAR -> partial(grain, "XXXX");
            case DECADE -> partial(grain, "XXXX");
            case CENTURY -> partial(grain, "XX");
        };
    }

    Resolved withMod(@Nullable String other) {
        return new Resolved(type, grain, value, other, from, to);
    }

    Resolved withBounds(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Resolved(type, grain, value, mod, first, last);
    }

    /** The same days with a time of day in the value. */
    Resolved atTime(String time) {
        return new Resolved(TimexType.TIME, Grain.HOUR, value + time, mod, from, to);
    }

    boolean isAnchored() {
        return from != null && to != null;
    }

    private static String weekValue(LocalDate in) {
        return four(in.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(in.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String year(LocalDate in) {
        return four(in.getYear());
    }

    static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    static String four(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
