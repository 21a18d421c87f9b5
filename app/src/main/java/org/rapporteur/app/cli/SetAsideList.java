package org.rapporteur.app.cli;

import java.io.PrintStream;
import org.rapporteur.reading.Reading;

/** Tells on standard error what was set aside, one line each, at once. */
final class SetAsideList {
    private final PrintStream err;
    private int count;

    SetAsideList(PrintStream err) {
        this.err = err;
    }

    void add(Reading.SetAside aside) {
        count++;
        err.println("set aside: " + aside.input() + " (byte " + aside.offset() + "): " + aside.reason());
    }

    boolean isEmpty() {
        return count == 0;
    }
}
