package org.rapporteur.flink;

import java.io.Serializable;
import org.rapporteur.model.Report;
import org.rapporteur.store.Coder;
import org.rapporteur.store.Incoming;

/** Reads records out of a report. Goes to the machines of a cluster with the job. */
public interface ReportCoding extends Serializable {
    /** The report with its records. */
    Incoming code(Report report);

    /** Who codes. */
    Coder coder();
}
