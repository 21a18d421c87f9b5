package org.rapporteur.app.cli;

import java.time.Clock;
import java.time.LocalDate;

/** The day of the user's clock: what questions about the future start from. */
final class Today {
    private Today() {}

    static LocalDate date() {
        return LocalDate.now(Clock.systemDefaultZone());
    }
}
