package org.rapporteur.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.OpenDesk;
import org.rapporteur.model.Report;
import org.rapporteur.store.Alert;

/** Saved searches, over the API and on their pages. */
class AlertApiTest {
    private final OpenDesk desk = OpenDesk.get();

    @Test
    void a_search_is_saved_tells_its_news_and_is_removed() {
        JsonNode added = json(send(
                "POST",
                "/api/v1/alerts",
                "{\"name\": \"Visits <b>\", \"search\": {\"q\": \"\\\"state visit\\\" samoa\", \"type\": \"CONSULT\"},"
                        + " \"webhook\": \"https://hooks.example.org/secret/path\"}"));
        assertThat(added.path("secret").asText()).startsWith("whsec_");
        String id = added.path("id").asText();
        assertThat(added.path("search").toString())
                .isEqualTo("{\"q\":\"\\\"state visit\\\" samoa\",\"type\":\"CONSULT\"}");
        Report report = new Report(
                "alert-1",
                "Samoa's prime minister will pay a state visit to Tonga on March 26, his office said on Monday.",
                "State visit",
                LocalDate.of(2026, 3, 9),
                "Example Wire",
                null,
                "en");
        desk.desk().intake().keep(report, "test");
        Alert alert = desk.store().alerts().alert(id).orElseThrow();
        assertThat(desk.store().alerts().look(alert)).isEqualTo(1);

        HttpResponse<String> shown = desk.page("/api/v1/alerts/" + id);
        JsonNode message = json(shown).path("messages").path(0);
        assertThat(message.path("kind").asText()).isEqualTo("new");
        assertThat(message.path("sentence").asText()).contains("Samoa");
        assertThat(json(shown).path("waiting").asInt()).isEqualTo(1);
        assertThat(json(shown).path("webhook_host").asText()).isEqualTo("hooks.example.org");
        // neither the key nor the rest of the address is ever given again, here or on a page
        for (String path : new String[] {"/api/v1/alerts/" + id, "/api/v1/alerts", "/alerts", "/alerts/" + id}) {
            assertThat(desk.page(path).body())
                    .as(path)
                    .contains("hooks.example.org")
                    .doesNotContain(alert.secret(), "secret/path", "Visits <b></");
        }
        assertThat(desk.page("/alerts/" + id).body())
                .contains("Samoa", "Visits &lt;b&gt;", "/search?q=%22state+visit%22+samoa&amp;type=CONSULT");

        assertThat(send("DELETE", "/api/v1/alerts/" + id, "").statusCode()).isEqualTo(200);
        assertThat(desk.page("/api/v1/alerts/" + id).statusCode()).isEqualTo(404);
        assertThat(desk.page("/corrections").body()).contains("saved an alert", "removed an alert");
    }

    @Test
    void what_cannot_be_saved_is_told() {
        assertThat(send("POST", "/api/v1/alerts", "{\"search\":{}}").body()).contains("an alert has a name");
        assertThat(send("POST", "/api/v1/alerts", "{\"name\":\"x\",\"webhook\":\"javascript:alert(1)\"}")
                        .body())
                .contains("begins with https://");
        assertThat(send("POST", "/api/v1/alerts", "{\"name\":\"x\",\"search\":{\"words\":\"y\"}}")
                        .body())
                .contains("a search has the fields q, actor");
        assertThat(send("POST", "/api/v1/alerts", "{\"name\":\"x\",\"search\":{\"type\":\"DANCE\"}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("DELETE", "/api/v1/alerts/a-none", "").statusCode()).isEqualTo(404);
        assertThat(desk.log()).isEmpty();
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return desk.send(HttpRequest.newBuilder(URI.create(desk.url() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
