package org.rapporteur.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Report;
import org.rapporteur.model.Telling;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.writing.RecordJson;

/** Reports for the tests, read by the real pipeline; read once a run of tests, since parsing takes its time. */
final class Reading {
    static final Coder CODER = new Coder("rapporteur test", "lists-1");
    static final Coder LATER = new Coder("rapporteur test", "lists-2");

    private static final Pipeline PIPELINE = new Pipeline(null, null);
    private static final RecordJson JSON = new RecordJson(CODER.program(), CODER.lexicons());

    static final Report ANNOUNCED = report(
            "visit-1",
            "2026-03-09",
            "Example Wire",
            "Norway's foreign minister will visit Kenya on March 20, the Norwegian foreign ministry said on Monday.");
    static final Report MOVED = report(
            "visit-2",
            "2026-03-12",
            "Harbour Daily",
            "Norway's foreign minister will visit Kenya on March 27 and not on March 20 as planned, the Norwegian foreign"
                    + " ministry said on Thursday.");
    static final Report STRIKE = report(
            "strike-1",
            "2026-03-10",
            "Example Wire",
            "Sudan's army bombed a market in Omdurman on Monday, killing 12 people, a rebel spokesman said.");
    static final Report DENIAL = report(
            "strike-2",
            "2026-03-11",
            "Northern Gazette",
            "Sudan's army did not bomb the market in Omdurman on Monday, an army spokesman said.");
    static final Report SANCTIONS = report(
            "sanctions-1",
            "2026-04-02",
            "Example Wire",
            "Canada imposed sanctions on Belarus on Wednesday. Belarus condemned Canada on Thursday.");
    static final Report EMPTY = report("empty-1", "2026-03-10", "Example Wire", "It rained in the valley all day.");

    static final List<Report> ALL = List.of(ANNOUNCED, MOVED, STRIKE, DENIAL, SANCTIONS, EMPTY);

    private static final java.util.Map<Report, Incoming> READ = new java.util.concurrent.ConcurrentHashMap<>();

    private Reading() {}

    static Report report(String id, String published, String publisher, String text) {
        return new Report(id, text, null, LocalDate.parse(published), publisher, null, "en");
    }

    /** A report of the same id with another text. */
    static Report corrected(Report report, String text) {
        return new Report(
                report.id(),
                text,
                report.title(),
                report.published(),
                report.publisher(),
                report.url(),
                report.language());
    }

    static Incoming read(Report report) {
        return READ.computeIfAbsent(report, Reading::readAnew);
    }

    private static Incoming readAnew(Report report) {
        AttributedReport read = PIPELINE.read(report);
        List<EventRecord> records = PIPELINE.records(read);
        List<Telling> tellings = PIPELINE.tellings(read, records);
        List<Incoming.Entry> entries = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            entries.add(new Incoming.Entry(
                    records.get(i), tellings.get(i), JSON.of(records.get(i)).toString()));
        }
        return new Incoming(report, entries);
    }

    /** The same coding with another status in the JSON of its first record, as after a change of the word lists. */
    static Incoming codedAsOngoing(Incoming incoming) {
        List<Incoming.Entry> entries = new ArrayList<>(incoming.records());
        ObjectNode json = (ObjectNode) TellingJson.record(entries.get(0).json());
        json.put("status", "ongoing");
        entries.set(
                0, new Incoming.Entry(entries.get(0).record(), entries.get(0).telling(), json.toString()));
        return new Incoming(incoming.report(), entries);
    }

    /** The same coding under other record ids, as a later version of the program gives them. */
    static Incoming codedByLaterVersion(Incoming incoming) {
        List<Incoming.Entry> entries = new ArrayList<>();
        for (Incoming.Entry entry : incoming.records()) {
            EventRecord record = entry.record();
            EventRecord renamed = new EventRecord(
                    record.id() + "-later",
                    record.report(),
                    record.sentence(),
                    record.act(),
                    record.chain(),
                    record.denied(),
                    record.link(),
                    record.partOf());
            ObjectNode telling = (ObjectNode) TellingJson.record(TellingJson.of(entry.telling()));
            telling.put("record", renamed.id());
            ObjectNode json = (ObjectNode) TellingJson.record(entry.json());
            json.put("id", renamed.id());
            entries.add(new Incoming.Entry(renamed, TellingJson.telling(telling.toString()), json.toString()));
        }
        return new Incoming(incoming.report(), entries);
    }
}
