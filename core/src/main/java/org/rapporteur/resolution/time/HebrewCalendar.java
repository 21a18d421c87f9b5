package org.rapporteur.resolution.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The Hebrew calendar by its arithmetic (Reingold and Dershowitz, Calendrical Calculations). Months count from Nisan. */
final class HebrewCalendar {
    /** Day 0 of the count: the eve of 1 Tishri of the year 1, as an epoch day. */
    private static final long EPOCH = LocalDate.of(1, 1, 1).toEpochDay() - 1 - 1_373_427L;

    private HebrewCalendar() {}

    /** The day of a civil year on which a Hebrew day falls; null when it falls into none of it. */
    static @Nullable LocalDate dayIn(int civilYear, int month, int day) {
        for (int year = civilYear + 3760; year <= civilYear + 3761; year++) {
            LocalDate date = LocalDate.ofEpochDay(epochDay(year, month == 12 && isLeap(year) ? 13 : month, day));
            if (date.getYear() == civilYear) {
                return date;
            }
        }
        return null;
    }

    private static boolean isLeap(int year) {
        return (7L * year + 1) % 19 < 7;
    }

    private static long elapsedDays(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long parts = 12_084 + 13_753 * months;
        long days = 29 * months + Math.floorDiv(parts, 25_920);
        return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
    }

    private static long newYear(int year) {
        long before = elapsedDays(year - 1);
        long here = elapsedDays(year);
        long after = elapsedDays(year + 1);
        int delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
        return EPOCH + here + delay;
    }

    private static int monthLength(int year, int month) {
        long days = newYear(year + 1) - newYear(year);
        return switch (month) {
            case 2, 4, 6, 10, 13 -> 29;
            case 12 -> isLeap(year) ? 30 : 29;
            case 8 -> days % 10 == 5 ? 30 : 29;
            case 9 -> days % 10 == 3 ? 29 : 30;
            default -> 30;
        };
    }

    private static long epochDay(int year, int month, int day) {
        long date = newYear(year) + day - 1;
        int last = isLeap(year) ? 13 : 12;
        if (month >= 7) {
            for (int m = 7; m < month; m++) {
                date += monthLength(year, m);
            }
            return date;
        }
        for (int m = 7; m <= last; m++) {
            date += monthLength(year, m);
        }
        for (int m = 1; m < month; m++) {
            date += monthLength(year, m);
        }
        return date;
    }
}
