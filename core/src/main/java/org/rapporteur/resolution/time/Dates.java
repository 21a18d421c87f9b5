package org.rapporteur.resolution.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Meanings of calendar words: which day "May 9" is, which month "March", which day "Tuesday". */
final class Dates {
    private Dates() {}

    /** A day of a month; without a year the one that the context points to. */
    static When monthDay(@Nullable Integer year, int month, int day) {
        String partial = "XXXX-" + Resolved.two(month) + "-" + Resolved.two(day);
        if (day > YearMonth.of(2024, month).lengthOfMonth()) {
            return context -> null;
        }
        if (year != null) {
            return context -> dayOrNull(year, month, day);
        }
        return context -> yearly(context, y -> dayOrNull(y, month, day), Resolved.partial(Grain.DAY, partial));
    }

    static When month(@Nullable Integer year, int month) {
        if (year != null) {
            return context -> Resolved.month(LocalDate.of(year, month, 1));
        }
        return context -> yearly(
                context,
                y -> Resolved.month(LocalDate.of(y, month, 1)),
                Resolved.partial(Grain.MONTH, "XXXX-" + Resolved.two(month)));
    }

    static When season(@Nullable Integer year, String season) {
        if (year != null) {
            return context -> seasonOf(year, season);
        }
        return context -> yearly(context, y -> seasonOf(y, season), Resolved.partial(Grain.SEASON, "XXXX-" + season));
    }

    /** The season that begins in a year: winter runs on into the next. */
    static Resolved seasonOf(int year, String season) {
        int first = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        LocalDate from = LocalDate.of(year, first, 1);
        return Resolved.date(
                Grain.SEASON,
                Resolved.four(year) + "-" + season,
                from,
                from.plusMonths(3).minusDays(1));
    }

    static When weekday(DayOfWeek weekday) {
        return context -> {
            LocalDate published = context.published();
            if (published == null) {
                return Resolved.partial(Grain.DAY, "XXXX-WXX-" + weekday.getValue());
            }
            LocalDate ahead = published.with(TemporalAdjusters.nextOrSame(weekday));
            LocalDate back = published.with(TemporalAdjusters.previousOrSame(weekday));
            return Resolved.day(
                    switch (context.direction()) {
                        case FUTURE, TIMETABLE -> ahead;
                        case PRESENT -> ChronoUnit.DAYS.between(published, ahead) <= 4 ? ahead : back;
                        case PAST, OPEN -> back;
                    });
        };
    }

    /** A day of which only the number is told. */
    static When dayOfSomeMonth(int day) {
        return context -> {
            LocalDate anchor = context.told(Grain.MONTH) == null ? context.published() : context.told(Grain.MONTH);
            if (anchor == null) {
                return Resolved.partial(Grain.DAY, "XXXX-XX-" + Resolved.two(day));
            }
            Resolved here = dayOrNull(anchor.getYear(), anchor.getMonthValue(), day);
            boolean wrong = here == null
                    || here.from() == null
                    || context.direction() == Direction.PAST && here.from().isAfter(anchor)
                    || context.direction() == Direction.FUTURE && here.from().isBefore(anchor);
            if (!wrong) {
                return here;
            }
            LocalDate there = anchor.plusMonths(context.direction() == Direction.PAST ? -1 : 1);
            return dayOrNull(there.getYear(), there.getMonthValue(), day);
        };
    }

    static @Nullable Resolved dayOrNull(int year, int month, int day) {
        try {
            return Resolved.day(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Of something that comes once a year, the one that the context points to. */
    static @Nullable Resolved yearly(Context context, IntFunction<@Nullable Resolved> inYear, Resolved withoutAnchor) {
        LocalDate published = context.published();
        if (published == null) {
            return withoutAnchor;
        }
        Resolved back = null;
        Resolved ahead = null;
        for (int year = published.getYear() + 1; year >= published.getYear() - 8 && back == null; year--) {
            Resolved candidate = inYear.apply(year);
            if (candidate != null
                    && candidate.from() != null
                    && !candidate.from().isAfter(published)) {
                back = candidate;
            }
        }
        for (int year = published.getYear() - 1; year <= published.getYear() + 8 && ahead == null; year++) {
            Resolved candidate = inYear.apply(year);
            if (candidate != null && candidate.to() != null && !candidate.to().isBefore(published)) {
                ahead = candidate;
            }
        }
        return back == null ? ahead : ahead == null ? back : choose(context, published, back, ahead);
    }

    private static Resolved choose(Context context, LocalDate published, Resolved back, Resolved ahead) {
        if (back.equals(ahead)) {
            return back;
        }
        long since = back.to() == null ? 0 : ChronoUnit.DAYS.between(back.to(), published);
        long until = ahead.from() == null ? 0 : ChronoUnit.DAYS.between(published, ahead.from());
        return switch (context.direction()) {
            // A date that lies a year off in the tense's direction, and close by in the other, is the close one:
            // "the vote was set for June 2", told in May.
            case PAST -> back.grain() == Grain.DAY && since > 300 && until < 60 ? ahead : back;
            case FUTURE -> ahead.grain() == Grain.DAY && until > 300 && since < 60 ? back : ahead;
            case PRESENT -> until <= since * 3 / 2 ? ahead : back;
            case TIMETABLE -> until <= since * 3 ? ahead : back;
            case OPEN -> since <= until * 3 / 2 ? back : ahead;
        };
    }
}
