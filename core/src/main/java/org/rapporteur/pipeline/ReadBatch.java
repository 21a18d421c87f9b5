package org.rapporteur.pipeline;

import java.util.List;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;

/**
 * Reports that were read together, with their records.
 *
 * @param records of all reports, in the order of the reports and their acts
 */
public record ReadBatch(List<AttributedReport> reports, List<EventRecord> records) {
    public ReadBatch {
        reports = List.copyOf(reports);
        records = List.copyOf(records);
    }

    /** The records of one of the reports. */
    public List<EventRecord> of(AttributedReport report) {
        return records.stream()
                .filter(record -> record.report() == report.report())
                .toList();
    }
}
