package org.rapporteur.app.cli;

import java.util.Locale;

/** How {@code read} prints. */
enum Format {
    TEXT,
    JSONL,
    ANNOTATED;

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
