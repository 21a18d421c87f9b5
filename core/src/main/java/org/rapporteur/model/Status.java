package org.rapporteur.model;

import java.util.Locale;

/** Whether an act happened, by the words of the report (record.md, 3). */
public enum Status {
    OCCURRED,
    ONGOING,
    HISTORICAL,
    PLANNED,
    REQUESTED,
    HYPOTHETICAL,
    THREATENED,
    POSTPONED,
    CANCELLED,
    NEGATED;

    /** The word that records use: "occurred". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it tells a deed: of now, of lately or of long ago. */
    public boolean isDeed() {
        return this == OCCURRED || this == ONGOING || this == HISTORICAL;
    }

    /** The certainty, in [-3, 3], that it has where nothing else is known (record.md, 3). */
    public double usualCertainty() {
        return switch (this) {
            case OCCURRED, ONGOING, HISTORICAL -> 3;
            case PLANNED -> 1;
            case THREATENED -> 0.5;
            case REQUESTED, HYPOTHETICAL -> 0;
            case POSTPONED -> -1;
            case CANCELLED, NEGATED -> -3;
        };
    }
}
