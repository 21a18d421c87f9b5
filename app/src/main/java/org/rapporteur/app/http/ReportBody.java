package org.rapporteur.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.IntakeDesk;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.model.Report;

/** Reports as clients send them: one JSON object, several in {@code {"reports": […]}}, or JSON Lines. */
final class ReportBody {
    private static final int MOST = 500;
    private static final int LONGEST_TEXT = 500_000;
    private static final Set<String> FIELDS =
            Set.of("id", "text", "title", "published", "publisher", "url", "language");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportBody() {}

    static List<Report> reports(byte[] body) {
        List<Report> reports = new ArrayList<>();
        try (MappingIterator<JsonNode> nodes = JSON.readerFor(JsonNode.class).readValues(body)) {
            while (nodes.hasNextValue()) {
                JsonNode node = nodes.nextValue();
                if (node.path("reports").isArray()) {
                    node.path("reports").forEach(each -> reports.add(report(each)));
                } else {
                    reports.add(report(node));
                }
                if (reports.size() > MOST) {
                    throw Failure.badRequest("more than " + MOST + " reports were sent; send them in portions");
                }
            }
        } catch (JsonProcessingException e) {
            throw Failure.badRequest("the body is no JSON: " + e.getOriginalMessage() + ", line "
                    + (e.getLocation() == null ? "unknown" : e.getLocation().getLineNr()));
        } catch (IOException e) {
            throw Failure.badRequest("the body cannot be read: " + e.getMessage());
        }
        if (reports.isEmpty()) {
            throw Failure.badRequest("the body is empty; send {\"text\": \"…\", \"published\": \"2026-03-18\"}");
        }
        return reports;
    }

    private static Report report(JsonNode node) {
        if (!node.isObject()) {
            throw Failure.badRequest("a report is a JSON object with a text");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw Failure.badRequest("a report has no field " + name + "; it has " + String.join(", ", FIELDS));
            }
        });
        String text = text(node, "text");
        if (text == null || text.isBlank()) {
            throw Failure.badRequest("a report needs its text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw Failure.badRequest(
                    "a text has " + text.length() + " characters; up to " + LONGEST_TEXT + " are read");
        }
        String id = text(node, "id");
        return new Report(
                id == null ? IntakeDesk.idFor(text) : id,
                text,
                text(node, "title"),
                day(text(node, "published")),
                text(node, "publisher"),
                text(node, "url"),
                text(node, "language"));
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw Failure.badRequest(name + " is no text");
        }
        return value.asText();
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Failure.badRequest("published: " + value + " is no day; write it as 2026-03-18");
        }
    }
}
