package org.rapporteur.coding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Timex;

/**
 * The time of an act.
 *
 * @param time the words that tell it
 * @param why how the act comes by it: its own words, the clause it is joined to, the sentence before
 */
record ActTime(Timex time, Reason why) {
    /** The rule of a time that a verb of setting gives: "scheduled for May 9". */
    static final String SET = "coding/time-set";

    /** The rule of a time that is given in place of another: "postponed to May 12". */
    static final String MOVED = "coding/time-moved";

    boolean isSet() {
        return why.rule().equals(SET) || isMoved();
    }

    boolean isMoved() {
        return why.rule().equals(MOVED);
    }

    @Nullable LocalDate from() {
        return time.from();
    }

    @Nullable LocalDate to() {
        return time.to();
    }

    /** Whether one known day is meant. */
    boolean isDay() {
        return from() != null && from().equals(to());
    }
}
