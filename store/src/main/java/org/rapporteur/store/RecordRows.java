package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Mention;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Writes a report's records into the tables, and takes them out. */
final class RecordRows {
    private static final List<String> TABLES = List.of("record", "party", "attribution", "term", "block");

    private static final String RECORD =
            "INSERT INTO record VALUES (:id, :report, :sequence, :identity, :act, :event, :modes, :contexts,"
                    + " :status, :certainty, :denied, :alleged, :quad, :scale, :confidence, :from, :to, :place,"
                    + " :country, :lat, :lon, :dead, :injured, :arrested, :published, :publisher, :origin, :sentence,"
                    + " :trigger, :json, :telling)";
    private static final String PARTY = "INSERT INTO party VALUES (:record, :report, :role, :position, :entity, :code,"
            + " :sector, :sectors, :name, :identifier, :words)";
    private static final String ATTRIBUTION =
            "INSERT INTO attribution VALUES (:record, :report, :depth, :kind, :entity, :code, :sector,"
                    + " :name, :words, :cue, :said)";

    private final Handle handle;

    RecordRows(Handle handle) {
        this.handle = handle;
    }

    /** Keeps what is replaced, and takes it out of the tables. */
    void replace(String report, int revision, String reason, long run) {
        handle.createUpdate("INSERT INTO replaced_record (id, report, revision, reason, run, story, json)"
                        + " SELECT r.id, r.report, :revision, :reason, :run, m.story, r.json FROM record r"
                        + " LEFT JOIN membership m ON m.record = r.id WHERE r.report = :report ORDER BY r.sequence")
                .bind("revision", revision)
                .bind("reason", reason)
                .bind("run", run)
                .bind("report", report)
                .execute();
        forget(report);
    }

    /** Takes the records of a report out of the tables. */
    void forget(String report) {
        for (String table : TABLES) {
            handle.createUpdate("DELETE FROM " + table + " WHERE report = :report")
                    .bind("report", report)
                    .execute();
        }
    }

    /** Each table in one statement or one batch: preparing a statement costs more than a row of it. */
    void insert(Incoming incoming, Linking linking) {
        if (incoming.records().isEmpty()) {
            return;
        }
        String report = incoming.report().id();
        PreparedBatch records = handle.prepareBatch(RECORD);
        PreparedBatch parties = handle.prepareBatch(PARTY);
        PreparedBatch attributions = handle.prepareBatch(ATTRIBUTION);
        List<String> terms = new ArrayList<>();
        for (Incoming.Entry entry : incoming.records()) {
            EventRecord record = entry.record();
            record(records, entry);
            party(parties, record, "actor", record.act().actors());
            party(parties, record, "recipient", record.act().recipients());
            attributions(attributions, record);
            terms(record).forEach(term -> terms.add(record.id() + " " + term));
        }
        for (PreparedBatch batch : List.of(records, parties, attributions)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
        BlockRows.insertPairs(handle, "INSERT INTO term SELECT split_part(pair, ' ', 2)", terms, report);
        BlockRows.insert(
                handle,
                linking,
                report,
                incoming.records().stream().map(Incoming.Entry::telling).toList());
    }

    private static void record(PreparedBatch rows, Incoming.Entry entry) {
        EventRecord record = entry.record();
        Act act = record.act();
        Report report = record.report();
        PlaceMention place = act.place();
        rows.bind("id", record.id())
                .bind("report", report.id())
                .bind("sequence", entry.telling().sequence())
                .bind("identity", entry.telling().identity())
                .bind("act", act.type().name())
                .bind("event", act.event().name())
                .bind("modes", String.join(" ", act.modes()))
                .bind("contexts", String.join(" ", act.contexts()))
                .bind("status", act.status().word())
                .bind("certainty", act.certainty())
                .bind("denied", record.denied())
                .bind("alleged", entry.telling().alleged())
                .bind("quad", act.event().quad().code())
                .bind("scale", act.event().score(act.modes()))
                .bind("confidence", act.confidence())
                .bind("from", act.from())
                .bind("to", act.to())
                .bind("place", place == null ? null : place.place().name())
                .bind("country", place == null ? null : place.place().countryCode())
                .bind("lat", place == null ? null : place.place().latitude())
                .bind("lon", place == null ? null : place.place().longitude())
                .bind("dead", act.size().dead())
                .bind("injured", act.size().injured())
                .bind("arrested", act.size().arrested())
                .bind("published", report.published())
                .bind("publisher", report.publisher())
                .bind("origin", entry.telling().originName())
                .bind("sentence", record.sentence().span().of(report.text()))
                .bind("trigger", act.trigger().of(report.text()))
                .bind("json", entry.json())
                .bind("telling", TellingJson.of(entry.telling()))
                .add();
    }

    private static void party(PreparedBatch rows, EventRecord record, String role, List<Mention> mentions) {
        int position = 0;
        for (Mention mention : mentions) {
            String words = mention.span().of(record.report().text());
            if (mention.entities().isEmpty()) {
                party(rows, record, role, position++, words, null);
            }
            for (Entity entity : mention.entities()) {
                party(rows, record, role, position++, words, entity);
            }
        }
    }

    private static void party(
            PreparedBatch rows, EventRecord record, String role, int position, String words, @Nullable Entity entity) {
        rows.bind("record", record.id())
                .bind("report", record.report().id())
                .bind("role", role)
                .bind("position", position)
                .bind("entity", entity == null ? null : entity.key())
                .bind("code", entity == null ? null : entity.code())
                .bind("sector", entity == null ? null : entity.sector())
                .bind("sectors", entity == null ? null : String.join(" ", entity.sectors()))
                .bind("name", entity == null ? words : entity.name())
                .bind("identifier", entity == null ? null : entity.identifierId())
                .bind("words", words)
                .add();
    }

    private static void attributions(PreparedBatch rows, EventRecord record) {
        int depth = 0;
        for (Attribution attribution : record.chain()) {
            Mention mention = attribution.mention();
            Entity entity = mention == null || mention.entities().isEmpty()
                    ? null
                    : mention.entities().get(0);
            Span source = attribution.source();
            String text = record.report().text();
            rows.bind("record", record.id())
                    .bind("report", record.report().id())
                    .bind("depth", depth++)
                    .bind("kind", attribution.kind().word())
                    .bind("entity", entity == null ? null : entity.key())
                    .bind("code", entity == null ? null : entity.code())
                    .bind("sector", entity == null ? null : entity.sector())
                    .bind("name", entity == null ? null : entity.name())
                    .bind("words", source == null ? null : source.of(text))
                    .bind("cue", attribution.cue().of(text))
                    .bind("said", attribution.saidOn())
                    .add();
        }
    }

    private static Set<String> terms(EventRecord record) {
        StringBuilder text =
                new StringBuilder(record.sentence().span().of(record.report().text()));
        text.append(' ')
                .append(record.report().title() == null ? "" : record.report().title());
        names(text, record.act().actors());
        names(text, record.act().recipients());
        for (Attribution attribution : record.chain()) {
            if (attribution.mention() != null) {
                names(text, List.of(attribution.mention()));
            }
        }
        if (record.act().place() != null) {
            text.append(' ').append(record.act().place().place().name());
        }
        return Terms.of(text.toString());
    }

    private static void names(StringBuilder text, List<Mention> mentions) {
        for (Mention mention : mentions) {
            for (Entity entity : mention.entities()) {
                text.append(' ')
                        .append(entity.name())
                        .append(' ')
                        .append(entity.office() == null ? "" : entity.office());
            }
        }
    }
}
