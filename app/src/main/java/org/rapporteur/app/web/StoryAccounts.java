package org.rapporteur.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.rapporteur.store.StoredRecord;
import org.rapporteur.store.StoryView;

/** The tellings of a story by the voice that they go back to, in the order in which the voices were first heard. */
public record StoryAccounts(Map<String, List<StoredRecord>> byOrigin) {
    static StoryAccounts of(StoryView story) {
        Map<String, List<StoredRecord>> accounts = new LinkedHashMap<>();
        for (StoredRecord record : story.records()) {
            accounts.computeIfAbsent(record.origin(), origin -> new ArrayList<>())
                    .add(record);
        }
        return new StoryAccounts(accounts);
    }

    /** The words that name the act. */
    public static String trigger(StoredRecord record) {
        return Wording.flat(record.json().path("trigger").path("text").asText());
    }

    /** The evidence before the words that name the act, or behind them. */
    public static List<String> pieces(StoredRecord record, boolean before) {
        String sentence = record.json().path("text").asText();
        int start = record.json().path("text_info").path("start").asInt();
        int from = record.json().path("trigger").path("start").asInt() - start;
        int to = record.json().path("trigger").path("end").asInt() - start;
        if (from < 0 || to > sentence.length() || from > to) {
            return before ? List.of(sentence) : List.of();
        }
        return List.of((before ? sentence.substring(0, from) : sentence.substring(to)).replaceAll("\\s+", " "));
    }

    /** The days of the act as told there; empty when none are. */
    public static String days(StoredRecord record) {
        return Wording.days(day(record.json().path("date")), day(record.json().path("enddate")));
    }

    /** How many people it hit as told there; empty when it is not told. */
    public static String sizes(StoredRecord record) {
        StringJoiner sizes = new StringJoiner(", ");
        record.json()
                .path("size")
                .fields()
                .forEachRemaining(size -> sizes.add(size.getValue().asText() + " " + size.getKey()));
        return sizes.toString();
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(JsonNode node) {
        return node.isTextual() ? LocalDate.parse(node.asText()) : null;
    }
}
