package org.rapporteur.flink;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Report;
import org.rapporteur.model.Telling;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.pipeline.Version;
import org.rapporteur.store.Coder;
import org.rapporteur.store.Incoming;
import org.rapporteur.writing.RecordJson;

/** The pipeline of this program, once a process: its models are large and serve all threads. */
public final class PipelineCoding implements ReportCoding {
    private static final long serialVersionUID = 1;

    /** Loaded by the first report that a process codes. */
    private static final class Loaded {
        static final Pipeline PIPELINE = new Pipeline(null, null);
        static final Coder CODER =
                new Coder("rapporteur " + Version.CURRENT, PIPELINE.lexicons().version());
        static final RecordJson JSON = new RecordJson(CODER.program(), CODER.lexicons());
    }

    @Override
    public Incoming code(Report report) {
        AttributedReport read = Loaded.PIPELINE.read(report);
        List<EventRecord> records = Loaded.PIPELINE.records(read);
        List<Telling> tellings = Loaded.PIPELINE.tellings(read, records);
        List<Incoming.Entry> entries = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            entries.add(new Incoming.Entry(
                    records.get(i),
                    tellings.get(i),
                    Loaded.JSON.of(records.get(i)).toString()));
        }
        return new Incoming(report, entries);
    }

    @Override
    public Coder coder() {
        return Loaded.CODER;
    }
}
