package org.rapporteur.app.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.pipeline.ReportRecords;
import org.rapporteur.pipeline.Version;
import org.rapporteur.reading.Reading;
import org.rapporteur.store.Coder;
import org.rapporteur.store.Incoming;
import org.rapporteur.store.Judgements;
import org.rapporteur.store.PutResult;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.Store;
import org.rapporteur.writing.RecordJson;

/** Brings what the pipeline reads into the store, and counts. */
public final class Ingest {
    private final Pipeline pipeline;
    private final RecordStore store;
    private final Judgements judgements;
    private final Coder coder;
    private final RecordJson json;
    private final long run;
    private int stored;
    private int corrected;
    private int unchanged;
    private int setAside;

    /** Begins a run under the name of a command. */
    public Ingest(Pipeline pipeline, Store into, String command) {
        this.pipeline = pipeline;
        store = into.records();
        judgements = into.judgements();
        coder = coder(pipeline);
        json = new RecordJson(coder.program(), coder.lexicons());
        run = store.begin(command, coder);
    }

    /** Who codes with this program and these word lists. */
    public static Coder coder(Pipeline pipeline) {
        return new Coder("rapporteur " + Version.CURRENT, pipeline.lexicons().version());
    }

    /** Whether the store has a report already: it need not be read. */
    public boolean skips(Report report) {
        if (store.knows(report)) {
            unchanged++;
            return true;
        }
        return false;
    }

    /** Puts a report that was read into the store. */
    public PutResult put(AttributedReport report) {
        PutResult result = store.put(run, coder, incoming(report));
        switch (result) {
            case STORED -> stored++;
            case CORRECTED -> corrected++;
            case UNCHANGED -> unchanged++;
        }
        return result;
    }

    /** Notes input that could not be read. */
    public void setAside(Reading.SetAside aside) {
        setAside++;
        store.setAside(run, new RecordStore.SetAside(aside.input(), aside.offset(), aside.reason()));
    }

    /** Ends the run. */
    public RecordStore.RunCounts finish() {
        var counts = new RecordStore.RunCounts(stored, corrected, unchanged, setAside);
        store.finish(run, counts);
        return counts;
    }

    /** A report with its records as the store takes them, after what analysts said of them. */
    public Incoming incoming(AttributedReport report) {
        ReportRecords counted =
                pipeline.records(report, judgements.of(report.report().id()));
        List<Incoming.Entry> entries = new ArrayList<>();
        for (int i = 0; i < counted.records().size(); i++) {
            EventRecord record = counted.records().get(i);
            ObjectNode node = json.of(record);
            Judgement judgement = counted.judged().get(record.id());
            if (judgement != null) {
                node.putObject("judgement")
                        .put("verdict", judgement.verdict().word())
                        .put("by", judgement.by())
                        .put("reason", judgement.reason())
                        .put("on", judgement.on().toString());
            }
            entries.add(new Incoming.Entry(record, counted.tellings().get(i), node.toString()));
        }
        return new Incoming(report.report(), entries);
    }

    /** Who codes in this run. */
    public Coder coder() {
        return coder;
    }

    /** Number of the run. */
    public long run() {
        return run;
    }
}
