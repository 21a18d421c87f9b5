package org.rapporteur.model;

/** PLOVER's four quadrants; the code is {@code ordinal() + 1}. SANCTION is material conflict here (record.md, 3). */
public enum QuadCategory {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    public int code() {
        return ordinal() + 1;
    }
}
