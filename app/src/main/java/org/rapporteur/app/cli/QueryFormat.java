package org.rapporteur.app.cli;

import java.util.Locale;

/** How answers of the store are printed. */
enum QueryFormat {
    TEXT,
    JSONL;

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
