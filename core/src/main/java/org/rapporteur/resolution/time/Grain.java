package org.rapporteur.resolution.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The size of a calendar unit, smallest first, with its sign in an ISO 8601 duration. */
enum Grain {
    SECOND("TS"),
    MINUTE("TM"),
    HOUR("TH"),
    DAY("D"),
    WEEKEND("WE"),
    WEEK("W"),
    MONTH("M"),
    QUARTER("Q"),
    SEASON("SE"),
    YEAR("Y"),
    DECADE("DE"),
    CENTURY("CE");

    final String sign;

    Grain(String sign) {
        this.sign = sign;
    }

    boolean isWithinDay() {
        return compareTo(DAY) < 0;
    }

    /** The day that lies so many units on; the same day for units within a day. Null outside the calendar's years. */
    @Nullable LocalDate shift(LocalDate day, long units) {
        if (Math.abs(units) > 5000) {
            return null;
        }
        return switch (this) {
            case SECOND, MINUTE -> day;
            case HOUR -> day.plusDays(units / 24);
            case DAY -> day.plusDays(units);
            case WEEKEND, WEEK -> day.plusWeeks(units);
            case MONTH -> day.plusMonths(units);
            case QUARTER, SEASON -> day.plusMonths(3 * units);
            case YEAR -> day.plusYears(units);
            case DECADE -> day.plusYears(10 * units);
            case CENTURY -> day.plusYears(100 * units);
        };
    }
}
