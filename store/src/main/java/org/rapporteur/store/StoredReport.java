package org.rapporteur.store;

import java.util.List;
import org.rapporteur.model.Report;

/**
 * A report as it is kept, with the records of its current text.
 *
 * @param revision 1 for a report that was never corrected
 */
public record StoredReport(Report report, int revision, List<StoredRecord> records) {
    public StoredReport {
        records = List.copyOf(records);
    }
}
