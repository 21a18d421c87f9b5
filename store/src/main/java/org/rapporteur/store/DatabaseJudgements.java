package org.rapporteur.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Judgement.Verdict;

/** Keeps in either database what analysts said. */
final class DatabaseJudgements implements Judgements {
    private static final String LAST = "SELECT max(number) FROM judgement GROUP BY report, identity";

    private final Database database;
    private final Clock clock;

    DatabaseJudgements(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void judge(String report, String record, JsonNode read, Judgement judgement) {
        write(handle -> handle.createUpdate(
                        "INSERT INTO judgement (number, report, identity, record, verdict, read_act,"
                                + " read_record, edit, judged, judged_by, reason) SELECT coalesce(max(number), 0) + 1, :report,"
                                + " :identity, :record, :verdict, :act, :read, :edit, :judged, :by, :reason FROM judgement")
                .bind("report", report)
                .bind("identity", judgement.identity())
                .bind("record", record)
                .bind("verdict", judgement.verdict().word())
                .bind("act", read.path("act").asText())
                .bind("read", read.toString())
                .bind("edit", judgement.edit() == null ? null : TellingJson.of(judgement.edit()))
                .bind("judged", now())
                .bind("by", judgement.by())
                .bind("reason", judgement.reason())
                .execute());
    }

    @Override
    public List<Judgement> of(String report) {
        return ask(handle -> handle.createQuery(
                        "SELECT * FROM judgement WHERE report = :report AND number IN (" + LAST + ") ORDER BY number")
                .bind("report", report)
                .map((row, context) -> judgement(row))
                .list());
    }

    @Override
    public List<Entry> all() {
        return ask(handle -> handle.createQuery(
                        "SELECT j.*, j.number IN (" + LAST + ") AS holds FROM judgement j" + " ORDER BY j.number DESC")
                .map((row, context) -> new Entry(
                        row.getLong("number"),
                        row.getString("report"),
                        row.getString("record"),
                        EventType.valueOf(row.getString("read_act")),
                        TellingJson.record(row.getString("read_record")),
                        row.getObject("judged", LocalDateTime.class),
                        judgement(row),
                        row.getBoolean("holds")))
                .list());
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        String edit = row.getString("edit");
        return new Judgement(
                row.getString("identity"),
                Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                edit == null ? null : TellingJson.edit(edit),
                row.getString("judged_by"),
                row.getString("reason"),
                row.getObject("judged", LocalDateTime.class).toLocalDate());
    }

    @Override
    public void note(String who, String action, String subject, String reason) {
        write(handle -> handle.createUpdate("INSERT INTO audit (number, done, who, action, subject, reason)"
                        + " SELECT coalesce(max(number), 0) + 1, :done, :who, :action, :subject, :reason FROM audit")
                .bind("done", now())
                .bind("who", who)
                .bind("action", action)
                .bind("subject", subject)
                .bind("reason", reason)
                .execute());
    }

    @Override
    public List<Deed> deeds(int limit) {
        return ask(handle -> handle.createQuery("SELECT * FROM audit ORDER BY number DESC LIMIT " + limit)
                .map((row, context) -> new Deed(
                        row.getObject("done", LocalDateTime.class),
                        row.getString("who"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("reason")))
                .list());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** One at a time, so that numbers stay apart. */
    private synchronized void write(Function<Handle, Integer> work) {
        try (Handle handle = database.handle()) {
            handle.inTransaction(work::apply);
        }
    }

    private <T> T ask(Function<Handle, T> question) {
        try (Handle handle = database.handle()) {
            return question.apply(handle);
        }
    }
}
