package org.rapporteur.store;

import org.jspecify.annotations.Nullable;

/**
 * That a report came in, was coded again, or that stories were put together anew.
 *
 * @param number counts the arrivals of a store, without gaps
 * @param report null where none in particular changed
 */
public record Arrival(long number, @Nullable String report, What what) {
    /** What came. */
    public enum What {
        /** A report that was not there. */
        STORED,
        /** A new text of a report. */
        CORRECTED,
        /** New records of the same text. */
        RECODED,
        /** Stories that were put together apart from the reports. */
        LINKED
    }
}
