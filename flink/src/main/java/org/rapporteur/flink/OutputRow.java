package org.rapporteur.flink;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A row for those who take the results as files or from Kafka. Of the rows of a kind and an id the one with the greatest
 * {@code written} holds.
 *
 * @param kind "record", or "link": the story of a record
 * @param id of the record
 * @param of its report; or its story, empty when it stands in none any more
 * @param written when it was written, in milliseconds since 1970; no two rows of a kind and an id have the same
 * @param json for a record the whole of it, null when it was withdrawn; null for a link
 */
public record OutputRow(
        String kind,
        String id,
        String of,
        long written,
        @Nullable String json) {
    static final String RECORD = "record";
    static final String LINK = "link";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One line of JSON. */
    String line() {
        ObjectNode row = JSON.createObjectNode();
        row.put("kind", kind);
        row.put("id", id);
        row.put(kind.equals(LINK) ? "story" : "report", of);
        row.put("written", written);
        if (json != null) {
            row.putRawValue("json", new com.fasterxml.jackson.databind.util.RawValue(json));
        }
        return row.toString();
    }
}
