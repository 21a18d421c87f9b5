package org.rapporteur.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;

/**
 * A record in the margin of its report.
 *
 * @param json the record as {@code read --format jsonl} prints it
 * @param story the address of its story; empty while it is in none
 */
public record RecordCard(JsonNode json, String story) {
    /** Its id. */
    public String id() {
        return json.path("id").asText();
    }

    /** The type of the act. */
    public EventType act() {
        return EventType.valueOf(json.path("act").asText());
    }

    /** The modes, in a row. */
    public String modes() {
        List<String> modes = new ArrayList<>();
        json.path("mode").forEach(mode -> modes.add(mode.asText()));
        return String.join(", ", modes);
    }

    /** Its status, with what belongs to it. */
    public String status() {
        return json.path("status").asText() + (json.path("denied").asBoolean() ? ", denied by its own actor" : "");
    }

    /** The event after folding, where it is another than the act. */
    public String event() {
        String event = json.path("event").path(0).asText();
        return event.equals(json.path("act").asText()) ? "" : event;
    }

    /** Names of who acts, or to whom it is done. */
    public List<String> names(String role) {
        List<String> names = new ArrayList<>();
        for (JsonNode entity : json.path(role)) {
            JsonNode name = entity.path("identifier_text");
            names.add(
                    name.isTextual()
                            ? name.asText()
                            : Wording.flat(entity.path("entity_text").asText()));
        }
        return names.stream().distinct().toList();
    }

    /** The days of the act. */
    public String days() {
        return Wording.days(day("date"), day("enddate"));
    }

    /** Where; empty when it is not told. */
    public String place() {
        return json.path("event_loc").path("resolved_place").asText("");
    }

    /** Who says so, innermost last; empty for the report itself. */
    public List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (JsonNode said : json.path("attribution")) {
            JsonNode source = said.path("source");
            String name = source.path("identifier_text").asText("");
            String words = source.path("entity_text").asText("a source that is not named");
            sources.add(Wording.flat(name.isEmpty() ? words : name));
        }
        return sources;
    }

    /** The words that name the act. */
    public String trigger() {
        return Wording.flat(json.path("trigger").path("text").asText());
    }

    /** How sure the coder is. */
    public double confidence() {
        return json.path("confidence").asDouble();
    }

    /** Whether somebody judged it. */
    public boolean isJudged() {
        return json.has("judgement");
    }

    /** Whether somebody said that it should not be there. */
    public boolean isRejected() {
        return json.path("judgement").path("verdict").asText().equals("rejected");
    }

    /** Whether it says what somebody put right. */
    public boolean isEdited() {
        return json.path("judgement").path("verdict").asText().equals("edited");
    }

    /** What was said of it, by whom and why. */
    public String judgement() {
        JsonNode said = json.path("judgement");
        return said.path("verdict").asText() + " by " + said.path("by").asText() + ": "
                + said.path("reason").asText();
    }

    private @Nullable LocalDate day(String field) {
        JsonNode day = json.path(field);
        return day.isTextual() ? LocalDate.parse(day.asText()) : null;
    }
}
