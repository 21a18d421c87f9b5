package org.rapporteur.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;

/** What a message says, and by what a story counts as changed. */
final class AlertBody {
    private AlertBody() {}

    static String of(long number, Alert alert, String kind, Instant noticed, StorySummary story) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", alert.id() + "-" + number);
        json.putObject("alert").put("id", alert.id()).put("name", alert.name());
        json.put("kind", kind).put("noticed", noticed.toString());
        json.set("story", StoryJson.of(story));
        return json.toString();
    }

    /** One more report of the same is no change: what it is, whether it happened, and when it is to be. */
    static String digest(StorySummary story) {
        return Arrays.asList(story.act(), story.state(), story.from(), story.to())
                .toString();
    }
}
