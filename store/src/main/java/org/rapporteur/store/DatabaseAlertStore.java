package org.rapporteur.store;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Alerts in either database; callers on other threads wait. */
final class DatabaseAlertStore implements AlertStore, AutoCloseable {
    private static final String NEW = "new";
    private static final String CHANGED = "changed";

    private final Database database;
    private final OneHandle handle;
    private final StoryQueries queries;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DatabaseAlertStore(Database database, StoryQueries queries, Clock clock) {
        this.database = database;
        handle = new OneHandle(database);
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public Alert add(String name, StorySearch search, @Nullable String webhook, @Nullable String secret) {
        byte[] id = new byte[6];
        random.nextBytes(id);
        Alert alert = new Alert("a-" + HexFormat.of().formatHex(id), name, search, webhook, secret, clock.instant());
        List<StorySummary> found = queries.search(search);
        return handle.transaction(open -> {
            open.createUpdate("INSERT INTO alert VALUES (:id, :name, :search, :webhook, :secret, :created)")
                    .bind("id", alert.id())
                    .bind("name", name)
                    .bind("search", SearchJson.of(search))
                    .bind("webhook", webhook)
                    .bind("secret", secret)
                    .bind("created", Times.kept(alert.created()))
                    .execute();
            found.forEach(story -> match(open, alert, story));
            return alert;
        });
    }

    @Override
    public List<Alert> all() {
        return handle.transaction(open -> open.createQuery("SELECT * FROM alert ORDER BY created, id")
                .map((row, context) -> alert(row))
                .list());
    }

    @Override
    public Optional<Alert> alert(String id) {
        return handle.transaction(open -> open.createQuery("SELECT * FROM alert WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> alert(row))
                .findOne());
    }

    private static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                row.getString("id"),
                row.getString("name"),
                SearchJson.search(row.getString("search")),
                row.getString("webhook"),
                row.getString("secret"),
                row.getObject("created", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    @Override
    public boolean remove(String id) {
        return handle.transaction(open -> {
            for (String table : List.of("alert_message", "alert_match")) {
                open.createUpdate("DELETE FROM " + table + " WHERE alert = :id")
                        .bind("id", id)
                        .execute();
            }
            return open.createUpdate("DELETE FROM alert WHERE id = :id")
                            .bind("id", id)
                            .execute()
                    > 0;
        });
    }

    @Override
    public int look(Alert alert) {
        List<StorySummary> found = queries.search(alert.search());
        return handle.transaction(open -> {
            if (!database.isEmbedded()) {
                // two processes must not note the same story
                open.execute("SELECT 1 FROM alert WHERE id = ? FOR UPDATE", alert.id());
            }
            Map<String, String> known = new HashMap<>();
            open.createQuery("SELECT story, digest FROM alert_match WHERE alert = :alert")
                    .bind("alert", alert.id())
                    .map((row, context) -> Map.entry(row.getString("story"), row.getString("digest")))
                    .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
            int news = 0;
            for (StorySummary story : found) {
                String before = known.get(story.id());
                if (!AlertBody.digest(story).equals(before)) {
                    match(open, alert, story);
                    enqueue(open, alert, story, before == null ? NEW : CHANGED);
                    news++;
                }
            }
            return news;
        });
    }

    private void match(Handle open, Alert alert, StorySummary story) {
        open.createUpdate("DELETE FROM alert_match WHERE alert = :alert AND story = :story")
                .bind("alert", alert.id())
                .bind("story", story.id())
                .execute();
        open.createUpdate("INSERT INTO alert_match VALUES (:alert, :story, :digest, :noticed)")
                .bind("alert", alert.id())
                .bind("story", story.id())
                .bind("digest", AlertBody.digest(story))
                .bind("noticed", Times.kept(clock.instant()))
                .execute();
    }

    private void enqueue(Handle open, Alert alert, StorySummary story, String kind) {
        long number = open.createQuery("SELECT nextval('alert_message_number')")
                .mapTo(Long.class)
                .one();
        Instant now = clock.instant();
        open.createUpdate("INSERT INTO alert_message VALUES (:number, :alert, :story, :kind, :noticed, :body, 0, :next,"
                        + " NULL, NULL)")
                .bind("number", number)
                .bind("alert", alert.id())
                .bind("story", story.id())
                .bind("kind", kind)
                .bind("noticed", Times.kept(now))
                .bind("body", AlertBody.of(number, alert, kind, now, story))
                .bind("next", alert.webhook() == null ? null : Times.kept(now))
                .execute();
    }

    @Override
    public List<AlertMessage> due(Instant now, int most) {
        return handle.transaction(
                // one that waits holds up those behind it: the messages of an alert come in their order
                open -> open.createQuery(
                                "SELECT * FROM alert_message m WHERE delivered IS NULL AND next_attempt <= :now"
                                        + " AND NOT EXISTS (SELECT 1 FROM alert_message w WHERE w.alert = m.alert AND"
                                        + " w.number < m.number AND w.delivered IS NULL AND w.next_attempt > :now)"
                                        + " ORDER BY number LIMIT " + most)
                        .bind("now", Times.kept(now))
                        .map((row, context) -> message(row))
                        .list());
    }

    @Override
    public boolean claim(AlertMessage message, Instant until) {
        return handle.transaction(
                open -> open.createUpdate("UPDATE alert_message SET next_attempt = :until WHERE number = :number AND"
                                        + " attempts = :attempts AND delivered IS NULL AND next_attempt <= :now")
                                .bind("until", Times.kept(until))
                                .bind("number", message.number())
                                .bind("attempts", message.attempts())
                                .bind("now", Times.kept(clock.instant()))
                                .execute()
                        == 1);
    }

    @Override
    public void delivered(AlertMessage message) {
        handle.transaction(
                open -> open.createUpdate("UPDATE alert_message SET delivered = :now, attempts = attempts + 1,"
                                + " next_attempt = NULL, failure = NULL WHERE number = :number")
                        .bind("now", Times.kept(clock.instant()))
                        .bind("number", message.number())
                        .execute());
    }

    @Override
    public void failed(AlertMessage message, @Nullable Instant next, String reason) {
        handle.transaction(
                open -> open.createUpdate("UPDATE alert_message SET attempts = attempts + 1, next_attempt = :next,"
                                + " failure = :reason WHERE number = :number")
                        .bind("next", next == null ? null : Times.kept(next))
                        .bind("reason", reason)
                        .bind("number", message.number())
                        .execute());
    }

    @Override
    public List<AlertMessage> latest(String alert, int most) {
        return handle.transaction(open -> open.createQuery(
                        "SELECT * FROM alert_message WHERE alert = :alert ORDER BY number DESC LIMIT " + most)
                .bind("alert", alert)
                .map((row, context) -> message(row))
                .list());
    }

    @Override
    public Outbox outbox(String alert) {
        return handle.transaction(
                open -> open.createQuery("SELECT count(CASE WHEN delivered IS NULL AND next_attempt IS NOT NULL"
                                + " THEN 1 END) AS waiting, count(delivered) AS delivered, count(CASE WHEN delivered IS NULL AND"
                                + " next_attempt IS NULL AND attempts > 0 THEN 1 END) AS given_up FROM alert_message"
                                + " WHERE alert = :alert")
                        .bind("alert", alert)
                        .map((row, context) ->
                                new Outbox(row.getInt("waiting"), row.getInt("delivered"), row.getInt("given_up")))
                        .one());
    }

    private static AlertMessage message(ResultSet row) throws SQLException {
        return new AlertMessage(
                row.getLong("number"),
                row.getString("alert"),
                row.getString("story"),
                row.getString("kind"),
                row.getObject("noticed", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("body"),
                row.getInt("attempts"),
                Times.read(row, "next_attempt"),
                Times.read(row, "delivered"),
                row.getString("failure"));
    }

    @Override
    public void close() {
        handle.close();
    }
}
