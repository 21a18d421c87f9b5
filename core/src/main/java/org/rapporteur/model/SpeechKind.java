package org.rapporteur.model;

import java.util.Locale;

/** How the words of a source are given: in quotation marks, retold, or both. */
public enum SpeechKind {
    DIRECT,
    INDIRECT,
    MIXED;

    /** The word that records use: "direct". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
