package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Report;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;

/** The reports that a measurement is made on. */
final class Texts {
    private Texts() {}

    /** @param paths files or folders of reports, as of {@code rapporteur read} */
    static List<Report> of(List<String> paths) {
        List<Report> reports = new ArrayList<>();
        ReportReader reader = new ReportReader(Defaults.NONE);
        for (String path : paths) {
            reader.read(Path.of(path), reading -> {
                if (reading instanceof Reading.Found found) {
                    reports.add(found.report());
                }
            });
        }
        if (reports.isEmpty()) {
            throw new IllegalArgumentException(
                    "no report in " + paths + "; give files or folders, as examples/reports");
        }
        return reports;
    }
}
