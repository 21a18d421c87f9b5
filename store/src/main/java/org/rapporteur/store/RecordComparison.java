package org.rapporteur.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.rapporteur.store.Recoding.Difference;
import org.rapporteur.store.Recoding.Kind;

/** Tells what differs between two codings of one text. A record is the same one when the same words name the same act. */
final class RecordComparison {
    private RecordComparison() {}

    static List<Difference> compare(List<JsonNode> before, List<JsonNode> after) {
        Map<String, JsonNode> old = byPlace(before);
        Map<String, JsonNode> now = byPlace(after);
        List<Difference> differences = new ArrayList<>();
        now.forEach((place, record) -> {
            JsonNode earlier = old.get(place);
            if (earlier == null) {
                differences.add(difference(Kind.NEW, record, List.of()));
            } else {
                List<String> changes = changes(earlier, record);
                if (!changes.isEmpty()) {
                    differences.add(difference(Kind.CHANGED, record, changes));
                }
            }
        });
        old.forEach((place, record) -> {
            if (!now.containsKey(place)) {
                differences.add(difference(Kind.GONE, record, List.of()));
            }
        });
        return differences;
    }

    /** By offsets of the trigger, and where one word names two acts by their number. */
    private static Map<String, JsonNode> byPlace(List<JsonNode> records) {
        Map<String, JsonNode> places = new LinkedHashMap<>();
        for (JsonNode record : records) {
            JsonNode trigger = record.path("trigger");
            String place =
                    trigger.path("start").asInt() + "-" + trigger.path("end").asInt();
            int number = 1;
            while (places.containsKey(place + "#" + number)) {
                number++;
            }
            places.put(place + "#" + number, record);
        }
        return places;
    }

    private static Difference difference(Kind kind, JsonNode record, List<String> changes) {
        String who = names(record.path("actor"));
        String whom = names(record.path("recipient"));
        String act = (who.isEmpty() ? "(not told)" : who) + " "
                + record.path("act").asText() + (whom.isEmpty() ? "" : " → " + whom) + ", "
                + record.path("status").asText();
        return new Difference(
                kind,
                act,
                record.path("trigger").path("text").asText(),
                record.path("text").asText(),
                changes);
    }

    private static List<String> changes(JsonNode before, JsonNode after) {
        Map<String, String> old = fields(before);
        List<String> changes = new ArrayList<>();
        fields(after).forEach((name, value) -> {
            String earlier = old.getOrDefault(name, "");
            if (!earlier.equals(value)) {
                changes.add(name + ": " + shown(earlier) + " → " + shown(value));
            }
        });
        return changes;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    /** What a reader of records sees of one; not why, which names lines of word lists that move. */
    private static Map<String, String> fields(JsonNode record) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name :
                List.of("act", "status", "certainty", "denied", "mode", "context", "event", "date", "enddate")) {
            fields.put(name, plain(record.path(name)));
        }
        fields.put("time", plain(record.path("time").path("value")));
        fields.put("actor", names(record.path("actor")));
        fields.put("recipient", names(record.path("recipient")));
        fields.put("place", plain(record.path("event_loc").path("resolved_place")));
        StringJoiner sources = new StringJoiner(" < ");
        for (JsonNode attribution : record.path("attribution")) {
            sources.add(name(attribution.path("source")));
        }
        fields.put("according to", sources.toString());
        fields.put(
                "size", record.path("size").isEmpty() ? "" : record.path("size").toString());
        fields.put("confidence", plain(record.path("confidence")));
        return fields;
    }

    private static String plain(JsonNode value) {
        if (value.isArray()) {
            StringJoiner all = new StringJoiner(" ");
            value.forEach(one -> all.add(one.asText()));
            return all.toString();
        }
        return value.isNull() ? "" : value.asText();
    }

    private static String names(JsonNode entities) {
        StringJoiner all = new StringJoiner(" + ");
        entities.forEach(entity -> all.add(name(entity)));
        return all.toString();
    }

    private static String name(JsonNode entity) {
        String name = plain(entity.path("identifier_text"));
        if (name.isEmpty()) {
            name = plain(entity.path("entity_text"));
        }
        String codes = (plain(entity.path("code")) + " " + plain(entity.path("sector"))).trim();
        return codes.isEmpty() ? name : name + " [" + codes + "]";
    }
}
