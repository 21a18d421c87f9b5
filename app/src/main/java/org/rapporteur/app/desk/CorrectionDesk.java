package org.rapporteur.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.ReportDesk.ReadReport;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Judgement.Edit;
import org.rapporteur.model.Judgement.Verdict;
import org.rapporteur.model.Telling;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.RecordStore.RunCounts;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoredReport;
import org.rapporteur.writing.RecordJson;

/** Takes in what analysts put right: each with a name and a reason, noted in the audit log, seen at once by every door. */
public final class CorrectionDesk {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REASON = 1000;

    private final Desk desk;
    private final Store store;

    CorrectionDesk(Desk desk, Store store) {
        this.desk = desk;
        this.store = store;
    }

    /** Who puts something right, and why. */
    public record Signed(String by, String reason) {
        /** Checks that neither is missing. */
        public Signed {
            by = by.strip();
            reason = reason.strip();
            if (by.isEmpty() || by.length() > LONGEST_NAME) {
                throw Failure.badRequest(
                        "a correction has the name of its author; give one of up to " + LONGEST_NAME + " characters");
            }
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                throw Failure.badRequest(
                        "a correction has a reason; give one of up to " + LONGEST_REASON + " characters");
            }
        }
    }

    /**
     * Keeps what somebody says of a record, and codes its report again so that it holds.
     *
     * @param edit what it should say; null unless the verdict is that it was edited
     */
    public synchronized void judge(String report, String record, Verdict verdict, @Nullable Edit edit, Signed signed) {
        StoredReport stored = desk.queries()
                .report(report)
                .orElseThrow(() -> Failure.notFound("there is no report " + report + " in the store"));
        ReadReport read = desk.reports().read(stored.report());
        Pipeline pipeline = desk.reports().pipeline();
        List<Telling> tellings = pipeline.tellings(read.layers(), read.records());
        for (int i = 0; i < read.records().size(); i++) {
            EventRecord found = read.records().get(i);
            if (found.id().equals(record)) {
                Judgement judgement = new Judgement(
                        tellings.get(i).identity(), verdict, edit, signed.by(), signed.reason(), desk.today());
                RecordJson json = new RecordJson(
                        Ingest.coder(pipeline).program(), Ingest.coder(pipeline).lexicons());
                store.judgements().judge(report, record, json.of(found), judgement);
                store.judgements().note(signed.by(), deed(verdict), record, signed.reason());
                codeAgain(pipeline, read);
                return;
            }
        }
        throw new Failure(
                409,
                "Coded otherwise",
                "the report " + report + " is read otherwise by now and has no record " + record
                        + " any more; bring the store up to date with rapporteur recode, then judge what is there");
    }

    private static String deed(Verdict verdict) {
        return verdict == Verdict.WITHDRAWN ? "withdrew what was said of" : verdict.word() + " a record";
    }

    private void codeAgain(Pipeline pipeline, ReadReport read) {
        Ingest ingest = new Ingest(pipeline, store, "judge");
        store.records().recode(ingest.run(), ingest.coder(), ingest.incoming(read.layers()));
        store.records().finish(ingest.run(), new RunCounts(0, 1, 0, 0));
        desk.changed();
    }

    /** Joins two stories; gives the id of the one they are now. */
    public synchronized String merge(String story, String other, Signed signed) {
        String joined = store.records().merge(story, other.strip(), signed.by() + ": " + signed.reason());
        store.judgements().note(signed.by(), "merged a story", story + " with " + other.strip(), signed.reason());
        desk.changed();
        return joined;
    }

    /** Makes some records of a story a story of their own; gives its id. */
    public synchronized String split(String story, List<String> records, Signed signed) {
        if (records.isEmpty()) {
            throw Failure.badRequest("no record is named that should leave the story; choose at least one");
        }
        String fresh = store.records().split(story, records, signed.by() + ": " + signed.reason());
        store.judgements()
                .note(
                        signed.by(),
                        "split a story",
                        story + ", out of it " + String.join(", ", records),
                        signed.reason());
        desk.changed();
        return fresh;
    }
}
