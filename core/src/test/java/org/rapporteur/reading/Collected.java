package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Report;

/** What a reader made of an input. */
record Collected(List<Report> reports, List<Reading.SetAside> setAside) {
    static Collected of(String name, String content) {
        return of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Collected of(String name, byte[] content) {
        return of(name, new ByteArrayInputStream(content));
    }

    /** Reads from a stream, whose first bytes tell the kind. */
    static Collected of(String name, InputStream in) {
        Collected collected = new Collected(new ArrayList<>(), new ArrayList<>());
        new ReportReader(Defaults.NONE).read(name, in, collected::add);
        return collected;
    }

    void add(Reading reading) {
        if (reading instanceof Reading.Found found) {
            reports.add(found.report());
        } else if (reading instanceof Reading.SetAside aside) {
            setAside.add(aside);
        }
    }

    Report only() {
        assertThat(setAside).isEmpty();
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    String reason() {
        assertThat(reports).isEmpty();
        assertThat(setAside).hasSize(1);
        return setAside.get(0).reason();
    }
}
