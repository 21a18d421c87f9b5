package org.rapporteur.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

/** Writes searches as JSON and reads them back. */
final class SearchJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SearchJson() {}

    static String of(StorySearch search) {
        ObjectNode json = JSON.createObjectNode();
        search.words().forEach(json.putArray("words")::add);
        search.actors().forEach(json.putArray("actors")::add);
        search.types().forEach(type -> json.withArray("types").add(type.name()));
        search.statuses().forEach(status -> json.withArray("statuses").add(status.name()));
        put(json, "from", search.from());
        put(json, "to", search.to());
        put(json, "source", search.source());
        return json.put("limit", search.limit()).toString();
    }

    private static void put(ObjectNode json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }

    static StorySearch search(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return new StorySearch(
                    strings(json, "words"),
                    strings(json, "actors"),
                    strings(json, "types").stream().map(EventType::valueOf).toList(),
                    strings(json, "statuses").stream().map(Status::valueOf).toList(),
                    day(json, "from"),
                    day(json, "to"),
                    json.hasNonNull("source") ? json.path("source").asText() : null,
                    json.path("limit").asInt());
        } catch (JsonProcessingException e) {
            throw new StoreException("a saved search in the store cannot be read: " + text, e);
        }
    }

    private static List<String> strings(JsonNode json, String name) {
        List<String> all = new ArrayList<>();
        json.path(name).forEach(one -> all.add(one.asText()));
        return all;
    }

    private static @Nullable LocalDate day(JsonNode json, String name) {
        return json.hasNonNull(name) ? LocalDate.parse(json.path(name).asText()) : null;
    }
}
