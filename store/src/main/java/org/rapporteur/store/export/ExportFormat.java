package org.rapporteur.store.export;

import java.util.Locale;

/** What a store is exported as. */
public enum ExportFormat {
    /** PLOVER's records, JSON Lines; they have a place for every status. */
    PLOVER(true),
    POLECAT(false),
    ICEWS(false),
    GDELT(false),
    GDELT_MENTIONS(false),
    CSV(true),
    PARQUET(true);

    private final boolean hasStatus;

    ExportFormat(boolean hasStatus) {
        this.hasStatus = hasStatus;
    }

    /** Whether the format has a place that tells a plan from a deed. */
    public boolean hasStatus() {
        return hasStatus;
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
