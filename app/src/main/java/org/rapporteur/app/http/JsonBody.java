package org.rapporteur.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import org.rapporteur.app.serve.Failure;

/** What a client sends: one JSON object. */
final class JsonBody {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonBody() {}

    static JsonNode of(Context context) {
        try {
            JsonNode body = JSON.readTree(context.bodyAsBytes());
            if (!body.isObject()) {
                throw Failure.badRequest("the body is no JSON object");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw Failure.badRequest("the body is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw Failure.badRequest("the body cannot be read: " + e.getMessage());
        }
    }
}
