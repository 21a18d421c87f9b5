package org.rapporteur.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.ExceptionHandler;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.javalin.security.RouteRole;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsExceptionHandler;
import io.javalin.websocket.WsHandlerType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.OpenDesk;

/** The API as a client sees it. */
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VISIT =
            "Norway's foreign minister will visit Kenya on March 20, the Norwegian foreign ministry said on Monday.";

    private final OpenDesk desk = OpenDesk.get();

    @Test
    void every_route_is_documented_and_every_documented_one_is_there() {
        Recording routes = new Recording();
        new ApiRoutes(desk.desk()).addTo(routes);
        TreeSet<String> registered = new TreeSet<>();
        for (Endpoint endpoint : routes.endpoints) {
            if (endpoint.path.startsWith("/api/v1") && endpoint.method != HandlerType.BEFORE) {
                registered.add(endpoint.method.name().toLowerCase(Locale.ROOT) + " " + endpoint.path);
            }
        }
        TreeSet<String> documented = new TreeSet<>();
        JsonNode document = get(ApiRoutes.DOCUMENT);
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> documented.add(method + " " + path.getKey())));
        assertThat(documented).isEqualTo(registered).hasSizeGreaterThan(15);
        assertThat(document.path("openapi").asText()).startsWith("3.1");
    }

    @Test
    void every_schema_that_is_named_is_there() {
        JsonNode document = get(ApiRoutes.DOCUMENT);
        List<String> missing = new ArrayList<>();
        for (JsonNode reference : document.findValues("$ref")) {
            String name = reference.asText().replace("#/components/schemas/", "");
            if (!document.path("components").path("schemas").has(name)) {
                missing.add(name);
            }
        }
        assertThat(document.findValues("$ref")).hasSizeGreaterThan(30);
        assertThat(missing).isEmpty();
    }

    @Test
    void every_documented_list_answers() {
        JsonNode document = get(ApiRoutes.DOCUMENT);
        document.path("paths").fields().forEachRemaining(path -> {
            JsonNode get = path.getValue().path("get");
            if (get.isMissingNode()
                    || path.getKey().contains("{")
                    || path.getKey().equals(ApiRoutes.STREAM)) {
                return;
            }
            StringBuilder address = new StringBuilder(path.getKey()).append("?x=");
            for (JsonNode parameter : get.path("parameters")) {
                if (parameter.path("required").asBoolean()) {
                    String name = parameter.path("name").asText();
                    String value = switch (name) {
                        case "since" -> "2026-03-01";
                        case "as" -> "csv";
                        default -> "RUS";
                    };
                    address.append("&").append(name).append("=").append(value);
                }
            }
            assertThat(desk.page(address.toString()).statusCode())
                    .as(address.toString())
                    .isEqualTo(200);
        });
    }

    @Test
    void pages_of_a_list_hold_everything_once() {
        List<String> stories = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get("/api/v1/search?limit=3&cursor=" + cursor);
            page.path("stories").forEach(story -> stories.add(story.path("id").asText()));
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty());
        assertThat(stories).doesNotHaveDuplicates().hasSizeGreaterThan(10);
        List<String> records = new ArrayList<>();
        do {
            JsonNode page = get("/api/v1/records?limit=7&cursor=" + cursor);
            page.path("records").forEach(record -> records.add(record.path("id").asText()));
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty());
        assertThat(records).doesNotHaveDuplicates().isSorted();
        JsonNode totals = get("/api/v1");
        assertThat(records).hasSize(totals.path("records").asInt());
        assertThat(stories).hasSize(totals.path("stories").asInt());
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        HttpResponse<String> first = desk.page("/api/v1/upcoming");
        String tag = first.headers().firstValue("etag").orElseThrow();
        assertThat(desk.page("/api/v1/upcoming", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void reading_keeps_nothing_and_ingesting_keeps_once_and_tells_those_who_listen() throws IOException {
        int before = get("/api/v1").path("reports").asInt();
        JsonNode read = post("/api/v1/read", "{\"text\":\"" + VISIT + "\",\"published\":\"2026-03-09\"}");
        assertThat(read.path("events").path(0).path("status").asText()).isEqualTo("planned");
        assertThat(get("/api/v1").path("reports").asInt()).isEqualTo(before);

        HttpURLConnection stream = (HttpURLConnection)
                URI.create(desk.url() + ApiRoutes.STREAM).toURL().openConnection();
        stream.setRequestProperty("Accept", "text/event-stream");
        stream.setReadTimeout(20_000);
        try (BufferedReader events =
                new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(events.readLine()).contains("listening");
            String report = "{\"id\":\"api/1\",\"text\":\"" + VISIT + "\",\"published\":\"2026-03-09\"}";
            assertThat(post("/api/v1/reports", report).toString()).contains("\"result\":\"stored\"");
            assertThat(post("/api/v1/reports", report).toString()).contains("\"result\":\"unchanged\"");
            List<String> lines = new ArrayList<>();
            for (String line = events.readLine(); line != null && !line.startsWith("data"); line = events.readLine()) {
                lines.add(line);
            }
            assertThat(lines).anyMatch(line -> line.contains("record"));
        } finally {
            stream.disconnect();
        }
        JsonNode stored = get("/api/v1/reports/api~2f1");
        assertThat(stored.path("text").asText()).isEqualTo(VISIT);
        assertThat(get("/api/v1/stories/"
                                + stored.path("events").path(0).path("link").asText())
                        .path("tellings"))
                .isNotEmpty();
    }

    @Test
    void wrong_requests_are_told_what_to_do() {
        assertThat(desk.page("/api/v1/search?type=DANCE").body()).contains("is no type of PLOVER; give one of");
        assertThat(desk.page("/api/v1/search?limit=0").body()).contains("give 1 to 500");
        assertThat(desk.page("/api/v1/search?cursor=%25%25").statusCode()).isEqualTo(400);
        assertThat(desk.page("/api/v1/timeline").body()).contains("the parameter actor is missing");
        assertThat(desk.page("/api/v1/stories/s-none").statusCode()).isEqualTo(404);
        assertThat(send("/api/v1/read", "{\"text\":").body()).contains("the body is no JSON");
        assertThat(send("/api/v1/read", "{\"txt\":\"x\"}").body()).contains("a report has no field txt");
        assertThat(send("/api/v1/read", "[1]").statusCode()).isEqualTo(400);
        assertThat(send("/api/v1/read", "{\"text\":\"" + "x".repeat(11_000_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(desk.page("/api/v1/stories", "Accept", "text/html").headers().firstValue("content-type"))
                .hasValue("application/json");
        assertThat(desk.log()).isEmpty();
    }

    private JsonNode get(String path) {
        HttpResponse<String> answer = desk.page(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return json(answer.body());
    }

    private JsonNode post(String path, String body) {
        HttpResponse<String> answer = send(path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return json(answer.body());
    }

    private HttpResponse<String> send(String path, String body) {
        return desk.send(HttpRequest.newBuilder(URI.create(desk.url() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    /** Keeps which routes are hung onto it. */
    private static final class Recording implements JavalinDefaultRoutingApi {
        private final List<Endpoint> endpoints = new ArrayList<>();

        @Override
        public JavalinDefaultRoutingApi addEndpoint(Endpoint endpoint) {
            endpoints.add(endpoint);
            return this;
        }

        @Override
        public <E extends Exception> JavalinDefaultRoutingApi exception(
                Class<E> type, ExceptionHandler<? super E> handler) {
            return this;
        }

        @Override
        public JavalinDefaultRoutingApi error(int status, String type, Handler handler) {
            return this;
        }

        @Override
        public <E extends Exception> JavalinDefaultRoutingApi wsException(
                Class<E> type, WsExceptionHandler<? super E> handler) {
            return this;
        }

        @Override
        public JavalinDefaultRoutingApi addWsHandler(
                WsHandlerType type, String path, Consumer<WsConfig> config, RouteRole... roles) {
            return this;
        }
    }
}
