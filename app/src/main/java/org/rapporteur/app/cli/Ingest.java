package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Report;
import org.rapporteur.model.Telling;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.pipeline.Version;
import org.rapporteur.reading.Reading;
import org.rapporteur.store.Coder;
import org.rapporteur.store.Incoming;
import org.rapporteur.store.RecordStore;
import org.rapporteur.writing.RecordJson;

/** Brings what the pipeline reads into the store, and counts. */
final class Ingest {
    private final Pipeline pipeline;
    private final RecordStore store;
    private final Coder coder;
    private final RecordJson json;
    private final long run;
    private int stored;
    private int corrected;
    private int unchanged;
    private int setAside;

    Ingest(Pipeline pipeline, RecordStore store, String command) {
        this.pipeline = pipeline;
        this.store = store;
        coder = coder(pipeline);
        json = new RecordJson(coder.program(), coder.lexicons());
        run = store.begin(command, coder);
    }

    /** Who codes with this program and these word lists. */
    static Coder coder(Pipeline pipeline) {
        return new Coder("rapporteur " + Version.CURRENT, pipeline.lexicons().version());
    }

    /** Whether the store has a report already: it need not be read. */
    boolean skips(Report report) {
        if (store.knows(report)) {
            unchanged++;
            return true;
        }
        return false;
    }

    void put(AttributedReport report) {
        switch (store.put(run, coder, incoming(report))) {
            case STORED -> stored++;
            case CORRECTED -> corrected++;
            case UNCHANGED -> unchanged++;
        }
    }

    void setAside(Reading.SetAside aside) {
        setAside++;
        store.setAside(run, new RecordStore.SetAside(aside.input(), aside.offset(), aside.reason()));
    }

    RecordStore.RunCounts finish() {
        var counts = new RecordStore.RunCounts(stored, corrected, unchanged, setAside);
        store.finish(run, counts);
        return counts;
    }

    /** A report with its records as the store takes them. */
    Incoming incoming(AttributedReport report) {
        List<EventRecord> records = pipeline.records(report);
        List<Telling> tellings = pipeline.tellings(report, records);
        List<Incoming.Entry> entries = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            EventRecord record = records.get(i);
            entries.add(
                    new Incoming.Entry(record, tellings.get(i), json.of(record).toString()));
        }
        return new Incoming(report.report(), entries);
    }

    Coder coder() {
        return coder;
    }

    long run() {
        return run;
    }
}
