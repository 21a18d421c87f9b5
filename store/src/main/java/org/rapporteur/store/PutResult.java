package org.rapporteur.store;

/** What became of a report that was put into the store. */
public enum PutResult {
    /** It was not there before. */
    STORED,
    /** Its text differs from the one that was there: that one and its records were replaced, and are kept aside. */
    CORRECTED,
    /** It was there already, or is one that a correction has replaced. */
    UNCHANGED
}
