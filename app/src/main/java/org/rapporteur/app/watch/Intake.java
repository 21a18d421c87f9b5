package org.rapporteur.app.watch;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.reading.Reading;

/** Where reports go that were found in feeds. Called from one thread. */
public interface Intake {
    /**
     * Takes a report.
     *
     * @param done called, from the same thread, once it is kept (with null) or known never to be (with the reason)
     */
    void take(Report report, Consumer<@Nullable String> done);

    /** Notes what could not be read. */
    void setAside(Reading.SetAside aside);

    /** Waits until all that was taken is kept. */
    void flush();
}
