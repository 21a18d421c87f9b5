package org.rapporteur.app.alerts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.store.AlertMessage;

/**
 * A message of an alert for people: what its story was when it was noticed.
 *
 * @param title "President of France → Egypt: CONSULT (announced, 2026-04-02)"
 * @param sentence in which it was told
 * @param source who said so
 */
public record AlertNews(AlertMessage message, String title, String sentence, String source) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads a message. */
    public static AlertNews of(AlertMessage message) {
        JsonNode story = story(message);
        return new AlertNews(
                message,
                title(story),
                story.path("sentence").asText().replaceAll("\\s+", " ").strip(),
                story.path("source").asText());
    }

    /** Whether the story was known to the alert before. */
    public boolean isChange() {
        return message.kind().equals("changed");
    }

    private static JsonNode story(AlertMessage message) {
        try {
            return JSON.readTree(message.body()).path("story");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("message " + message.number() + " in the store is no JSON", e);
        }
    }

    private static String title(JsonNode story) {
        String actors = names(story.path("actors"));
        String recipients = names(story.path("recipients"));
        String days = story.path("from").isTextual() ? ", " + story.path("from").asText() : "";
        return (actors.isEmpty() ? "Actor not told" : Character.toUpperCase(actors.charAt(0)) + actors.substring(1))
                + (recipients.isEmpty() ? "" : " → " + recipients) + ": "
                + story.path("act").asText() + " (" + story.path("state").asText() + days + ")";
    }

    private static String names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(name -> names.add(name.asText()));
        return String.join(" and ", names);
    }
}
