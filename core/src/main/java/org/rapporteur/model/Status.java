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
}
