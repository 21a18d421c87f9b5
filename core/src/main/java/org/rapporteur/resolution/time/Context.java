package org.rapporteur.resolution.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the value of a time expression may hang on.
 *
 * @param published the day of publication, null when unknown
 * @param direction what the tense around it says
 * @param previous the time mentioned last before it, null for none
 */
record Context(
        @Nullable LocalDate published,
        Direction direction,
        @Nullable Resolved previous) {
    Context towards(Direction other) {
        return new Context(published, other, previous);
    }

    /** The first day of the time mentioned last, or the day of publication. */
    @Nullable LocalDate told() {
        return previous != null && previous.from() != null ? previous.from() : published;
    }
}
