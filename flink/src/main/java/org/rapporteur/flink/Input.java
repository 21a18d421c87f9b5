package org.rapporteur.flink;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.reading.Reading;

/** What a source gives: a report, or why there is none. One of the two is null. */
public record Input(@Nullable Report report, @Nullable Aside aside) {
    static Input of(Reading reading) {
        if (reading instanceof Reading.Found found) {
            return new Input(found.report(), null);
        }
        Reading.SetAside aside = (Reading.SetAside) reading;
        return new Input(null, new Aside(aside.input(), aside.offset(), aside.reason()));
    }
}
