package org.rapporteur.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.rapporteur.model.StoryLife;

/** Answers of a store as JSON, with names as in PLOVER's records: the same for the command line and the API. */
public final class StoryJson {
    private static final ObjectMapper JSON = new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .registerModule(new SimpleModule()
                    .addSerializer(LocalDate.class, new Plain<LocalDate>())
                    .addSerializer(YearMonth.class, new Plain<YearMonth>())
                    .addSerializer(StoryLife.State.class, new Lower()));

    private StoryJson() {}

    /** A story in a list. */
    public static ObjectNode of(StorySummary story) {
        return JSON.valueToTree(story);
    }

    /** A story with its life and its records. */
    public static ObjectNode of(StoryView story) {
        ObjectNode node = of(story.summary());
        node.setAll((ObjectNode) JSON.valueToTree(story.life()));
        ArrayNode records = node.putArray("tellings");
        story.records().forEach(record -> records.add(record.json()));
        return node;
    }

    /** A plan: the story without the records of all its reports. */
    public static ObjectNode plan(StoryView plan) {
        ObjectNode node = of(plan.summary());
        node.setAll((ObjectNode) JSON.valueToTree(plan.life()));
        node.put("report", plan.current().report());
        return node;
    }

    /** A month of a timeline. */
    public static ObjectNode of(Timeline.Month month) {
        ObjectNode node = JSON.valueToTree(month);
        node.put("stories", month.stories());
        node.put("cooperation", month.cooperation());
        node.put("conflict", month.conflict());
        return node;
    }

    /** What changed. */
    public static ObjectNode of(Changes changes) {
        return JSON.valueToTree(changes);
    }

    /** An actor in a list. */
    public static ObjectNode of(ActorSummary actor) {
        return JSON.valueToTree(actor);
    }

    private static final class Plain<T> extends JsonSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class Lower extends JsonSerializer<StoryLife.State> {
        @Override
        public void serialize(StoryLife.State state, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeString(state.name().toLowerCase(Locale.ROOT));
        }
    }
}
