package org.rapporteur.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Telling;

/**
 * The days that a telling can mean.
 *
 * @param told whether the report dates the act; else the days are taken from its publication
 */
record Days(LocalDate from, LocalDate to, boolean told) {
    long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    long gap(Days other) {
        if (to.isBefore(other.from)) {
            return ChronoUnit.DAYS.between(to, other.from);
        }
        return other.to.isBefore(from) ? ChronoUnit.DAYS.between(other.to, from) : 0;
    }

    /** The days of an act; null when neither act nor report has a date. */
    static @Nullable Days of(Telling act) {
        LocalDate published = act.published();
        LocalDate from = act.from();
        LocalDate to = act.to();
        if (from != null || to != null) {
            LocalDate first = from == null ? to : from;
            LocalDate last = to == null ? from : to;
            return first == null || last == null || last.isBefore(first) ? null : new Days(first, last, true);
        }
        if (published == null) {
            return null;
        }
        return switch (act.status()) {
            case PLANNED, REQUESTED, HYPOTHETICAL, THREATENED -> new Days(published, published.plusDays(60), false);
            case POSTPONED, CANCELLED -> new Days(published.minusDays(30), published.plusDays(60), false);
            case OCCURRED -> new Days(published.minusDays(4), published, false);
            case ONGOING, NEGATED -> new Days(published.minusDays(14), published, false);
            case HISTORICAL -> new Days(published.minusYears(30), published.minusYears(1), false);
        };
    }
}
