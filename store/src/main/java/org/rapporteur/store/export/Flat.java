package org.rapporteur.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One row a record with all of its fields, for spreadsheets and data frames: CSV and Parquet. Lists are divided by "; ". */
final class Flat implements RowFormat {
    /** The columns that are not text, for formats with types. */
    static final List<String> TYPES = List.of(
            "certainty DOUBLE",
            "denied BOOLEAN",
            "alleged BOOLEAN",
            "quad_code INTEGER",
            "event_scale DOUBLE",
            "date DATE",
            "enddate DATE",
            "published DATE",
            "lat DOUBLE",
            "lon DOUBLE",
            "dead INTEGER",
            "injured INTEGER",
            "arrested INTEGER",
            "confidence DOUBLE",
            "story_records INTEGER",
            "story_reports INTEGER");

    @Override
    public List<String> columns() {
        return List.of(
                "id",
                "report",
                "story",
                "act",
                "event",
                "mode",
                "context",
                "status",
                "certainty",
                "denied",
                "alleged",
                "quad_code",
                "event_scale",
                "date",
                "enddate",
                "time",
                "actor",
                "actor_code",
                "actor_sector",
                "recipient",
                "recipient_code",
                "recipient_sector",
                "place",
                "country_code",
                "lat",
                "lon",
                "dead",
                "injured",
                "arrested",
                "origin",
                "attribution",
                "trigger",
                "text",
                "confidence",
                "published",
                "publisher",
                "title",
                "url",
                "part_of",
                "story_records",
                "story_reports");
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public List<List<String>> rows(String id, ExportEvent event) {
        JsonNode json = event.json();
        JsonNode size = json.path("size");
        JsonNode place = event.place();
        List<String> sources = new ArrayList<>();
        for (JsonNode attribution : json.path("attribution")) {
            JsonNode source = attribution.path("source");
            String name = ExportEvent.plain(source.path("identifier_text"));
            sources.add(name.isEmpty() ? ExportEvent.oneLine(ExportEvent.plain(source.path("entity_text"))) : name);
        }
        var told = event.told();
        String publisher = told.record().publisher();
        return List.of(List.of(
                told.record().id(),
                told.record().report(),
                told.record().story(),
                event.text("act"),
                String.join("; ", event.texts("event")),
                String.join("; ", event.texts("mode")),
                String.join("; ", event.texts("context")),
                event.text("status"),
                event.text("certainty"),
                String.valueOf(json.path("denied").asBoolean()),
                String.valueOf(told.record().alleged()),
                event.text("quad_code"),
                event.text("event_scale"),
                event.text("date"),
                event.text("enddate"),
                ExportEvent.plain(json.path("time").path("value")),
                names(json.path("actor")),
                each(json.path("actor"), "code"),
                each(json.path("actor"), "sector"),
                names(json.path("recipient")),
                each(json.path("recipient"), "code"),
                each(json.path("recipient"), "sector"),
                ExportEvent.plain(place.path("resolved_place")),
                ExportEvent.plain(place.path("country_code")),
                ExportEvent.plain(place.path("lat")),
                ExportEvent.plain(place.path("lon")),
                ExportEvent.plain(size.path("dead")),
                ExportEvent.plain(size.path("injured")),
                ExportEvent.plain(size.path("arrested")),
                told.record().origin(),
                String.join("; ", sources),
                ExportEvent.oneLine(ExportEvent.plain(json.path("trigger").path("text"))),
                ExportEvent.oneLine(event.text("text")),
                event.text("confidence"),
                event.cite("published"),
                publisher == null ? "" : publisher,
                ExportEvent.oneLine(event.cite("title")),
                event.cite("url"),
                event.text("part_of"),
                String.valueOf(told.records()),
                String.valueOf(told.reports())));
    }

    private static String names(JsonNode entities) {
        return joined(entities, entity -> {
            String name = ExportEvent.plain(entity.path("identifier_text"));
            return name.isEmpty() ? ExportEvent.oneLine(ExportEvent.plain(entity.path("entity_text"))) : name;
        });
    }

    private static String each(JsonNode entities, String field) {
        return joined(entities, entity -> ExportEvent.plain(entity.path(field)));
    }

    private static String joined(JsonNode entities, Function<JsonNode, String> field) {
        List<String> all = new ArrayList<>();
        entities.forEach(entity -> all.add(field.apply(entity)));
        return String.join("; ", all);
    }
}
