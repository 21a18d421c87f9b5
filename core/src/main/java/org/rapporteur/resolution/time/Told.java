package org.rapporteur.resolution.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimexType;

/**
 * The date mentioned last.
 *
 * @param sentence the sentence that mentions it
 */
record Told(@Nullable Resolved time, int sentence) {
    static final Told NOTHING = new Told(null, -9);

    Told then(Resolved other, int where) {
        return other.isAnchored() && other.type() != TimexType.DURATION ? new Told(other, where) : this;
    }

    boolean isNear(int where) {
        return where - sentence <= 1;
    }
}
