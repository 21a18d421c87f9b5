package org.rapporteur.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Linking;

/** Asks either database for a desk. */
final class DatabaseDeskQueries implements DeskQueries {
    private final Database database;
    private final Linking linking;

    DatabaseDeskQueries(Database database, Linking linking) {
        this.database = database;
        this.linking = linking;
    }

    @Override
    public String version() {
        return ask(handle -> handle.createQuery("SELECT (SELECT coalesce(max(number), 0) FROM arrival) AS arrivals,"
                        + " (SELECT count(*) FROM quarantine) AS quarantined,"
                        + " (SELECT coalesce(max(number), 0) FROM decision) AS decisions,"
                        + " (SELECT coalesce(max(number), 0) FROM judgement) AS judgements")
                .map((row, context) -> row.getLong("arrivals") + "-" + row.getLong("quarantined") + "-"
                        + row.getLong("decisions") + "-" + row.getLong("judgements"))
                .one());
    }

    @Override
    public List<Arrival> arrivals(long after, int limit) {
        return ask(handle -> handle.createQuery("SELECT number, report, what FROM arrival WHERE number > :after"
                        + " ORDER BY number LIMIT " + limit)
                .bind("after", after)
                .map((row, context) -> new Arrival(
                        row.getLong("number"),
                        row.getString("report"),
                        Arrival.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT))))
                .list());
    }

    @Override
    public long lastArrival() {
        return ask(handle -> handle.createQuery("SELECT coalesce(max(number), 0) FROM arrival")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public @Nullable LocalDate latestDay() {
        return ask(handle -> handle.createQuery("SELECT max(published) AS latest FROM report WHERE is_current")
                .map((row, context) -> ReportRow.day(row, "latest"))
                .list()
                .get(0));
    }

    @Override
    public Map<String, List<String>> codes(Collection<String> stories) {
        return ask(handle -> {
            Map<String, List<String>> codes = new LinkedHashMap<>();
            for (List<String> some : Shelf.portions(stories)) {
                handle.createQuery("SELECT m.story, p.code, min(p.role) AS role FROM membership m"
                                + " JOIN party p ON p.record = m.record WHERE m.story IN (<keys>) AND p.code IS NOT NULL"
                                + " GROUP BY m.story, p.code ORDER BY m.story, min(p.role), p.code")
                        .bindList("keys", some)
                        .map((row, context) -> Map.entry(row.getString("story"), row.getString("code")))
                        .forEach(entry -> codes.computeIfAbsent(entry.getKey(), story -> new ArrayList<>())
                                .add(entry.getValue()));
            }
            return codes;
        });
    }

    @Override
    public List<StorySummary> stories(String actor, @Nullable String other, boolean deedsOnly, YearMonth month) {
        return ask(handle -> new StoryReader(handle, linking)
                .summaries(TimelineSql.stories(handle, actor, other, deedsOnly, month)));
    }

    @Override
    public List<Where> places(String actor, @Nullable String other, int limit) {
        return ask(handle -> {
            ActorCondition one = ActorCondition.of(handle, actor, "one");
            ActorCondition two = other == null ? null : ActorCondition.of(handle, other, "two");
            Query query = handle.createQuery(
                    "SELECT r.place, r.place_country, r.lat, r.lon, count(DISTINCT m.story) AS stories FROM record r"
                            + " JOIN membership m ON m.record = r.id WHERE r.lat IS NOT NULL AND r.lon IS NOT NULL AND "
                            + has(one) + (two == null ? "" : " AND " + has(two))
                            + " GROUP BY r.place, r.place_country, r.lat, r.lon ORDER BY 5 DESC, r.place LIMIT "
                            + limit);
            one.bindTo(query, "one");
            if (two != null) {
                two.bindTo(query, "two");
            }
            return query.map((row, context) -> new Where(
                            row.getString("place"),
                            row.getString("place_country"),
                            row.getDouble("lat"),
                            row.getDouble("lon"),
                            row.getInt("stories")))
                    .list();
        });
    }

    private static String has(ActorCondition actor) {
        return "EXISTS (SELECT 1 FROM party p WHERE p.record = r.id AND " + actor.sql() + ")";
    }

    @Override
    public List<ActorSummary> partners(String actor, int limit) {
        return ask(handle -> {
            ActorCondition one = ActorCondition.of(handle, actor, "one");
            Query query = handle.createQuery(
                    "SELECT o.entity, min(o.name) AS name, min(o.code) AS code, min(o.sector) AS sector,"
                            + " count(DISTINCT CASE WHEN o.role = 'actor' THEN o.record END) AS acts,"
                            + " count(DISTINCT CASE WHEN o.role = 'recipient' THEN o.record END) AS received"
                            + " FROM party o WHERE o.entity IS NOT NULL AND EXISTS (SELECT 1 FROM party p WHERE p.record ="
                            + " o.record AND p.entity <> o.entity AND " + one.sql() + ") GROUP BY o.entity"
                            + " ORDER BY count(DISTINCT o.record) DESC, o.entity LIMIT " + limit);
            one.bindTo(query, "one");
            return query.map((row, context) -> DatabaseQueries.actor(row)).list();
        });
    }

    @Override
    public Found search(StorySearch search, @Nullable StoryPosition after) {
        return ask(handle -> {
            List<StoryPosition> positions = new SearchSql(handle, search).positions(handle, after);
            List<StorySummary> stories = new StoryReader(handle, linking)
                    .summaries(positions.stream().map(StoryPosition::story).toList());
            boolean more = positions.size() == search.limit();
            return new Found(stories, more ? positions.get(positions.size() - 1) : null);
        });
    }

    @Override
    public List<StoredRecord> records(String after, int limit) {
        return ask(handle -> handle.createQuery("SELECT " + StoryReader.RECORD_COLUMNS
                        + " FROM record r JOIN membership m ON m.record = r.id WHERE r.id > :after ORDER BY r.id LIMIT "
                        + limit)
                .bind("after", after)
                .map((row, context) -> StoryReader.record(row))
                .list());
    }

    @Override
    public List<JsonNode> recordsOf(String report) {
        return ask(handle -> handle.createQuery(
                        "SELECT r.json, m.story FROM record r LEFT JOIN membership m ON m.record = r.id"
                                + " WHERE r.report = :report ORDER BY r.sequence")
                .bind("report", report)
                .map((row, context) -> StoryReader.json(row))
                .list());
    }

    @Override
    public Optional<StoredRecord> record(String id) {
        return ask(handle -> handle.createQuery("SELECT " + StoryReader.RECORD_COLUMNS
                        + " FROM record r JOIN membership m ON m.record = r.id WHERE r.id = :id")
                .bind("id", id)
                .map((row, context) -> StoryReader.record(row))
                .findFirst());
    }

    private <T> T ask(Function<Handle, T> question) {
        try (Handle handle = database.handle()) {
            return question.apply(handle);
        }
    }
}
