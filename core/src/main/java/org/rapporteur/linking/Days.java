package org.rapporteur.linking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Telling;

/**
 * The days that a telling can mean, as numbers ({@link LocalDate#toEpochDay}), since days are compared more often than all else.
 *
 * @param told whether the report dates the act; else the days are taken from its publication
 */
record Days(long from, long to, boolean told) {
    long length() {
        return to - from + 1;
    }

    long gap(Days other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    /** The days of an act; null when neither act nor report has a date. */
    static @Nullable Days of(Telling act) {
        LocalDate published = act.published();
        LocalDate from = act.from();
        LocalDate to = act.to();
        if (from != null || to != null) {
            LocalDate first = from == null ? to : from;
            LocalDate last = to == null ? from : to;
            return first == null || last == null || last.isBefore(first) ? null : of(first, last, true);
        }
        if (published == null) {
            return null;
        }
        return switch (act.status()) {
            case PLANNED, REQUESTED, HYPOTHETICAL, THREATENED -> of(published, published.plusDays(60), false);
            case POSTPONED, CANCELLED -> of(published.minusDays(30), published.plusDays(60), false);
            case OCCURRED -> of(published.minusDays(4), published, false);
            case ONGOING, NEGATED -> of(published.minusDays(14), published, false);
            case HISTORICAL -> of(published.minusYears(30), published.minusYears(1), false);
        };
    }

    private static Days of(LocalDate from, LocalDate to, boolean told) {
        return new Days(from.toEpochDay(), to.toEpochDay(), told);
    }
}
