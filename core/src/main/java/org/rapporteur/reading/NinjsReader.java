package org.rapporteur.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.reading.page.PageReader;
import org.rapporteur.reading.page.WrittenDate;

/**
 * Reads JSON files: IPTC ninjs 1 and 2 (text in body_text, body_xhtml or body_html) and 3 (in bodies), one object or an array
 * of them, and objects with our own names as in JSON Lines.
 */
final class NinjsReader implements FormatReader {
    private static final int LONGEST = 64 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Defaults defaults;
    private final JsonLinesReader lines;

    NinjsReader(Defaults defaults) {
        this.defaults = defaults;
        lines = new JsonLinesReader(defaults);
    }

    @Override
    public void read(String name, InputStream in, Consumer<Reading> into) throws IOException {
        byte[] bytes = Bounded.all(in, LONGEST);
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            into.accept(new Reading.SetAside(
                    name,
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getByteOffset()),
                    "malformed JSON (" + e.getOriginalMessage() + "); one object a line is read as .jsonl"));
            return;
        }
        if (root.isArray()) {
            int number = 0;
            for (JsonNode item : root) {
                into.accept(item(name + "#" + ++number, item));
            }
            if (number == 0) {
                into.accept(new Reading.SetAside(name, 0, "empty: an array without objects"));
            }
        } else {
            into.accept(item(name, root));
        }
    }

    private Reading item(String where, JsonNode item) {
        if (item.has("text") && !item.has("uri")) {
            return lines.report(where, 0, item);
        }
        String text = text(item);
        if (text == null || text.isBlank()) {
            return new Reading.SetAside(
                    where, 0, "no text: neither \"text\" nor ninjs' body_text, body_xhtml, body_html or bodies");
        }
        String date = first(item, "firstcreated", "versioncreated", "firstCreated", "versionCreated", "contentcreated");
        LocalDate day = date == null ? null : WrittenDate.parse(date);
        String headline = first(item, "headline", "title");
        String publisher = first(item.path("provider"), "name", "literal");
        String id = first(item, "uri", "altids");
        return new Reading.Found(new Report(
                id == null ? where : id,
                text,
                headline == null ? listed(item.path("headlines")) : headline,
                day == null ? defaults.published() : day,
                publisher == null ? defaults.publisher() : publisher,
                first(item, "url", "href"),
                first(item, "language")));
    }

    private static @Nullable String text(JsonNode item) {
        String plain = first(item, "body_text");
        if (plain != null) {
            return plain;
        }
        String marked = first(item, "body_xhtml", "body_html");
        if (marked != null) {
            return PageReader.text(marked);
        }
        for (JsonNode body : item.path("bodies")) {
            String value = first(body, "value");
            if (value != null) {
                String type =
                        body.path("contenttype").asText(body.path("contentType").asText(""));
                return type.contains("html") ? PageReader.text(value) : value;
            }
        }
        return null;
    }

    private static @Nullable String listed(JsonNode headlines) {
        return headlines.isEmpty() ? null : first(headlines.path(0), "value");
    }

    private static @Nullable String first(JsonNode node, String... names) {
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value != null && value.isTextual() && !value.asText().isBlank()) {
                return value.asText().strip();
            }
        }
        return null;
    }
}
