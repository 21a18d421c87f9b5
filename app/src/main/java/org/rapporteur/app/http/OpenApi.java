package org.rapporteur.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.rapporteur.app.serve.Problem;
import org.rapporteur.pipeline.Version;

/** The OpenAPI 3.1 document of the API, made from its operations and the schemas of {@code schemas.json}. */
final class OpenApi {
    private static final String JSON = "application/json";

    private OpenApi() {}

    static ObjectNode document(List<Operation> operations) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("openapi", "3.1.0");
        ObjectNode info = root.putObject("info");
        info.put("title", "Rapporteur");
        info.put("version", Version.CURRENT);
        info.put(
                "description",
                "Who did, said, plans, denies or threatens what, to whom, when and where, and according to"
                        + " whom. Lists come in pages: pass `next` of an answer as `cursor`. Answers carry an ETag. Failures are"
                        + " problem details (RFC 9457). A server that others reach wants a token (`Authorization: Bearer …`).");
        info.putObject("license").put("name", "GPL-3.0-or-later").put("identifier", "GPL-3.0-or-later");
        root.putArray("servers").addObject().put("url", "/");
        root.putArray("security").addObject().putArray("token");
        ((ArrayNode) root.get("security")).addObject();
        ObjectNode paths = root.putObject("paths");
        for (Operation operation : operations) {
            ObjectNode path = (ObjectNode) paths.get(operation.path());
            (path == null ? paths.putObject(operation.path()) : path)
                    .set(operation.method().name().toLowerCase(Locale.ROOT), operation(operation));
        }
        ObjectNode components = root.putObject("components");
        components.set("schemas", schemas());
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        return root;
    }

    private static JsonNode schemas() {
        try (InputStream in = OpenApi.class.getResourceAsStream("schemas.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("schemas.json cannot be read; build the program again", e);
        }
    }

    private static ObjectNode operation(Operation operation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("operationId", operation.id());
        node.put("summary", operation.summary());
        node.putArray("tags").add(operation.writes() ? "write" : "read");
        ArrayNode parameters = node.putArray("parameters");
        operation.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        if (!operation.body().isEmpty()) {
            ObjectNode body = node.putObject("requestBody");
            body.put("required", true);
            body.putObject("content").putObject(JSON).set("schema", reference(operation.body()));
        }
        ObjectNode responses = node.putObject("responses");
        content(responses, "200", "What was asked for", operation.answer());
        ObjectNode failed = responses.putObject("default");
        failed.put("description", "What is wrong, and what to do instead");
        failed.putObject("content").putObject(Problem.TYPE).set("schema", reference("Problem"));
        return node;
    }

    private static void content(ObjectNode responses, String status, String description, String answer) {
        ObjectNode response = responses.putObject(status);
        response.put("description", description);
        ObjectNode content = response.putObject("content");
        if (answer.contains("/")) {
            content.putObject(answer).putObject("schema").put("type", "string");
        } else {
            content.putObject(JSON).set("schema", reference(answer));
        }
    }

    private static ObjectNode parameter(Operation.Parameter parameter) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", parameter.name());
        node.put("in", parameter.in());
        node.put("required", parameter.required());
        node.put("description", parameter.description());
        ObjectNode schema = node.putObject("schema");
        if (parameter.type().equals("date")) {
            schema.put("type", "string").put("format", "date");
        } else {
            schema.put("type", parameter.type());
        }
        return node;
    }

    private static ObjectNode reference(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }
}
