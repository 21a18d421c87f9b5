package org.rapporteur.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/** Reads JSON Lines: one report a line, {@code {"id", "text", "title"?, "published"?, "publisher"?, "url"?, "language"?}}. */
final class JsonLinesReader implements FormatReader {
    /** A longer line is skipped without being held in memory. */
    static final int LONGEST = 8 << 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Defaults defaults;

    JsonLinesReader(Defaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public void read(String name, InputStream in, Consumer<Reading> into) throws IOException {
        ByteLines lines = new ByteLines(in, LONGEST);
        long offset = 0;
        boolean found = false;
        for (int number = 1; lines.next(); number++) {
            long length = lines.length();
            String where = name + ":" + number;
            if (length > LONGEST) {
                found = true;
                into.accept(new Reading.SetAside(
                        where,
                        offset,
                        "a line of " + (length >> 20) + " MB, but a report has at most " + (LONGEST >> 20)
                                + " MB; write one report a line"));
            } else if (length > 0) {
                Reading reading = line(where, offset, lines.bytes());
                if (reading != null) {
                    found = true;
                    into.accept(reading);
                }
            }
            offset += length + 1;
        }
        if (!found) {
            into.accept(new Reading.SetAside(name, 0, "empty: there is no report in it; write one JSON object a line"));
        }
    }

    private @Nullable Reading line(String where, long offset, byte[] bytes) {
        String text;
        try {
            text = Utf8.decode(bytes, bytes.length);
        } catch (Utf8.Malformed e) {
            return new Reading.SetAside(
                    where, offset + e.offset(), "not UTF-8; convert the file, e.g. with iconv -t UTF-8");
        }
        if (text.isBlank()) {
            return null;
        }
        try {
            return report(where, offset, JSON.readTree(text));
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            long column = location == null ? 0 : Math.max(0, location.getCharOffset());
            return new Reading.SetAside(
                    where, offset + column, "malformed JSON (" + e.getOriginalMessage() + "); write one object a line");
        }
    }

    /** The report that an object holds, or why it holds none. */
    Reading report(String where, long offset, JsonNode node) {
        JsonNode text = node.get("text");
        if (!node.isObject()
                || text == null
                || !text.isTextual()
                || text.asText().isBlank()) {
            return new Reading.SetAside(
                    where, offset, "no \"text\": each line must be an object with the report's words in \"text\"");
        }
        String published = field(node, "published");
        LocalDate day = defaults.published();
        if (published != null) {
            day = day(published);
            if (day == null) {
                return new Reading.SetAside(
                        where, offset, "\"published\" is \"" + published + "\"; write it as YYYY-MM-DD");
            }
        }
        String id = field(node, "id");
        String publisher = field(node, "publisher");
        return new Reading.Found(new Report(
                id == null ? where : id,
                text.asText(),
                field(node, "title"),
                day,
                publisher == null ? defaults.publisher() : publisher,
                field(node, "url"),
                field(node, "language")));
    }

    private static @Nullable String field(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() || value.asText().isBlank() ? null : value.asText();
    }

    /** The day of a date or a date and time in ISO 8601, or null. */
    static @Nullable LocalDate day(String value) {
        try {
            return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
