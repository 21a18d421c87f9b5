package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Report;

/** Reports that were read together, with their records. */
public final class ReadBatch {
    private final List<AttributedReport> reports;
    private final List<EventRecord> records;
    // by identity: two reports of a batch may be alike to the letter
    private final Map<Report, List<EventRecord>> byReport = new IdentityHashMap<>();

    ReadBatch(List<AttributedReport> reports, List<EventRecord> records) {
        this.reports = List.copyOf(reports);
        this.records = List.copyOf(records);
        for (EventRecord record : records) {
            byReport.computeIfAbsent(record.report(), report -> new ArrayList<>())
                    .add(record);
        }
    }

    public List<AttributedReport> reports() {
        return reports;
    }

    /** The records of all reports, in the order of the reports and their acts. */
    public List<EventRecord> records() {
        return records;
    }

    /**
     * The same reports with only those records whose confidence is at least a number from 0 to 1. A record may then be part of one
     * that is left out.
     */
    public ReadBatch withConfidence(double least) {
        return new ReadBatch(
                reports,
                records.stream()
                        .filter(record -> record.act().confidence() >= least)
                        .toList());
    }

    /** The records of one of the reports. */
    public List<EventRecord> of(AttributedReport report) {
        return List.copyOf(byReport.getOrDefault(report.report(), List.of()));
    }
}
