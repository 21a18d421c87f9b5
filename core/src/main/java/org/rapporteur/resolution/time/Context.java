package org.rapporteur.resolution.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the value of a time expression may hang on.
 *
 * @param published the day of publication, null when unknown
 * @param direction what the tense around it says
 * @param previous the time mentioned last before it, null for none
 * @param near whether the time mentioned last stands in the same sentence or the one before
 */
record Context(
        @Nullable LocalDate published,
        Direction direction,
        @Nullable Resolved previous,
        boolean near) {
    static Context of(@Nullable LocalDate published, Direction direction) {
        return new Context(published, direction, null, false);
    }

    Context towards(Direction other) {
        return new Context(published, other, previous, near);
    }

    /** The first day of the time mentioned last, where it is told as finely as the grain asks; else null. */
    @Nullable LocalDate told(Grain grain) {
        if (previous == null || previous.from() == null || previous.grain().compareTo(grain) > 0) {
            return null;
        }
        return previous.from();
    }

    /** The day that a time of day belongs to: one just mentioned, else the day of publication. */
    @Nullable LocalDate today() {
        LocalDate told = near ? told(Grain.DAY) : null;
        return told == null ? published : told;
    }
}
