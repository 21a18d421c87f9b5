package org.rapporteur.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.StoryLife;
import org.rapporteur.model.Telling;

/** Tellings, lives of stories and records as the store keeps them: JSON. */
final class TellingJson {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(LocalDate.class, new DayWriter())
                    .addDeserializer(LocalDate.class, new DayReader()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

    private TellingJson() {}

    static String of(Telling telling) {
        return write(telling);
    }

    static String of(StoryLife life) {
        return write(life);
    }

    static String of(Judgement.Edit edit) {
        return write(edit);
    }

    static Judgement.Edit edit(String json) {
        return read(json, Judgement.Edit.class);
    }

    static Telling telling(String json) {
        return read(json, Telling.class);
    }

    static StoryLife life(String json) {
        return read(json, StoryLife.class);
    }

    static JsonNode record(String json) {
        return read(json, JsonNode.class);
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new StoreException("a " + value.getClass().getSimpleName() + " cannot be written: " + e, e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new StoreException(
                    "a " + type.getSimpleName() + " in the store cannot be read (" + e.getOriginalMessage()
                            + "); if it was written by another version, run rapporteur recode --all",
                    e);
        }
    }

    private static final class DayWriter extends JsonSerializer<LocalDate> {
        @Override
        public void serialize(LocalDate day, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(day.toString());
        }
    }

    private static final class DayReader extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return LocalDate.parse(in.getText());
        }
    }
}
