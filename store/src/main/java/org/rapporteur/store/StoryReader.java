package org.rapporteur.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Linking;
import org.rapporteur.model.StoryLife;
import org.rapporteur.model.Telling;

/** Puts stories together from the rows of a store. */
final class StoryReader {
    static final String RECORD_COLUMNS =
            "r.id, r.report, m.story, r.published, r.publisher, r.origin, r.alleged, r.json, r.telling";
    private static final String RECORDS =
            "SELECT " + RECORD_COLUMNS + " FROM membership m JOIN record r ON r.id = m.record";

    private final Handle handle;
    private final Linking linking;

    /** A record with what linking knows of it. */
    private record Row(StoredRecord record, Telling telling) {}

    StoryReader(Handle handle, Linking linking) {
        this.handle = handle;
        this.linking = linking;
    }

    /** The record of a row, with the story that it is in. */
    static JsonNode json(ResultSet row) throws SQLException {
        ObjectNode json = (ObjectNode) TellingJson.record(row.getString("json"));
        return json.put("link", row.getString("story"));
    }

    static StoredRecord record(ResultSet row) throws SQLException {
        return new StoredRecord(
                row.getString("id"),
                row.getString("report"),
                row.getString("story"),
                ReportRow.day(row, "published"),
                row.getString("publisher"),
                row.getString("origin"),
                row.getBoolean("alleged"),
                json(row));
    }

    /** Stories in full by what was known on a day, in the order of the ids given; a story that was not known then is left out. */
    List<StoryView> views(Collection<String> ids, LocalDate asOf, boolean knownThen) {
        Map<String, List<Row>> rows = new TreeMap<>();
        for (List<String> some : Shelf.portions(ids)) {
            handle.createQuery(RECORDS + " WHERE m.story IN (<keys>) ORDER BY r.published, r.report, r.sequence")
                    .bindList("keys", some)
                    .map((row, context) -> new Row(record(row), TellingJson.telling(row.getString("telling"))))
                    .forEach(row -> rows.computeIfAbsent(row.record().story(), id -> new ArrayList<>())
                            .add(row));
        }
        List<StoryView> views = new ArrayList<>();
        for (String id : ids) {
            List<Row> own = rows.getOrDefault(id, List.of()).stream()
                    .filter(row -> !knownThen || isKnown(row.telling(), asOf))
                    .toList();
            if (!own.isEmpty()) {
                views.add(view(id, own, asOf));
            }
        }
        return views;
    }

    private static boolean isKnown(Telling telling, LocalDate day) {
        return telling.published() == null || !telling.published().isAfter(day);
    }

    private StoryView view(String id, List<Row> rows, LocalDate asOf) {
        StoryLife life = linking.life(rows.stream().map(Row::telling).toList(), asOf);
        List<StoredRecord> records = rows.stream().map(Row::record).toList();
        StoredRecord current = records.stream()
                .filter(record -> record.id().equals(life.current()))
                .findFirst()
                .orElse(records.get(0));
        int reports =
                (int) records.stream().map(StoredRecord::report).distinct().count();
        return new StoryView(summary(id, life, current, records.size(), reports), life, records);
    }

    /** A story in short, with its life by all that is known. */
    record Told(StorySummary summary, StoryLife life) {}

    /** Summaries of stories, in the order of the ids given. */
    List<StorySummary> summaries(Collection<String> ids) {
        return told(ids).stream().map(Told::summary).toList();
    }

    /** The same with their lives. */
    List<Told> told(Collection<String> ids) {
        Map<String, Told> found = new LinkedHashMap<>();
        for (List<String> some : Shelf.portions(ids)) {
            handle.createQuery(
                            "SELECT s.id AS story, s.life, s.records, s.reports, r.id, r.report, r.published, r.publisher,"
                                    + " r.origin, r.alleged, r.json FROM story s JOIN record r ON r.id = s.current_record"
                                    + " WHERE s.id IN (<keys>)")
                    .bindList("keys", some)
                    .map((row, context) -> told(row))
                    .forEach(told -> found.put(told.summary().id(), told));
        }
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static Told told(ResultSet row) throws SQLException {
        StoryLife life = TellingJson.life(row.getString("life"));
        return new Told(
                summary(row.getString("story"), life, record(row), row.getInt("records"), row.getInt("reports")), life);
    }

    private static StorySummary summary(String id, StoryLife life, StoredRecord current, int records, int reports) {
        JsonNode json = current.json();
        List<String> modes = new ArrayList<>();
        json.path("mode").forEach(mode -> modes.add(mode.asText()));
        return new StorySummary(
                id,
                EventType.valueOf(json.path("act").asText()),
                modes,
                life.state(),
                names(json.path("actor")),
                names(json.path("recipient")),
                life.from(),
                life.to(),
                text(json.path("event_loc").path("resolved_place")),
                json.path("text").asText(),
                current.origin(),
                json.path("confidence").asDouble(),
                records,
                reports,
                life.origins(),
                life.firstSaid(),
                life.lastSaid());
    }

    private static List<String> names(JsonNode entities) {
        List<String> names = new ArrayList<>();
        for (JsonNode entity : entities) {
            String name = text(entity.path("identifier_text"));
            names.add(name == null ? entity.path("entity_text").asText().replaceAll("\\s+", " ") : name);
        }
        return names.stream().distinct().toList();
    }

    private static @Nullable String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }
}
