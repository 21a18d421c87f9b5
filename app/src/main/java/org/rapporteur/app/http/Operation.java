package org.rapporteur.app.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;

/**
 * One thing that the API does: the route and what its documentation says of it, so that neither is without the other.
 *
 * @param path as OpenAPI and the server write it, "/api/v1/stories/{id}"
 * @param id its name in clients that are made from the document
 * @param body name of the schema of what is sent; empty for none
 * @param answer name of the schema of what comes back, or a media type
 * @param writes whether it changes the store
 */
record Operation(
        HandlerType method,
        String path,
        String id,
        String summary,
        List<Parameter> parameters,
        String body,
        String answer,
        boolean writes,
        Answer handler) {
    Operation {
        parameters = List.copyOf(parameters);
    }

    /** Answers a request. */
    interface Answer {
        void handle(Context context);
    }

    /**
     * A parameter in the query or the path.
     *
     * @param type of JSON Schema, or "date"
     */
    record Parameter(String name, String in, String type, boolean required, String description) {}

    static Parameter query(String name, String type, String description) {
        return new Parameter(name, "query", type, false, description);
    }

    static Parameter needed(String name, String type, String description) {
        return new Parameter(name, "query", type, true, description);
    }

    static Parameter path(String name, String description) {
        return new Parameter(name, "path", "string", true, description);
    }

    static Operation get(
            String path, String id, String summary, String answer, List<Parameter> parameters, Answer handler) {
        return new Operation(HandlerType.GET, path, id, summary, parameters, "", answer, false, handler);
    }

    static Operation post(
            String path,
            String id,
            String summary,
            String body,
            String answer,
            boolean writes,
            List<Parameter> parameters,
            Answer handler) {
        return new Operation(HandlerType.POST, path, id, summary, parameters, body, answer, writes, handler);
    }

    static Operation delete(
            String path, String id, String summary, String answer, List<Parameter> parameters, Answer handler) {
        return new Operation(HandlerType.DELETE, path, id, summary, parameters, "", answer, true, handler);
    }
}
