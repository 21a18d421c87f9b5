package org.rapporteur.app.http;

import static org.rapporteur.app.http.Operation.delete;
import static org.rapporteur.app.http.Operation.get;
import static org.rapporteur.app.http.Operation.path;
import static org.rapporteur.app.http.Operation.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.alerts.AlertNews;
import org.rapporteur.app.alerts.Webhook;
import org.rapporteur.app.desk.AlertDesk;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.SearchQuery;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.app.serve.TokenGuard;
import org.rapporteur.store.Alert;
import org.rapporteur.store.AlertMessage;

/** Saved searches over the API. */
final class AlertApi {
    private final Desk desk;

    AlertApi(Desk desk) {
        this.desk = desk;
    }

    List<Operation> operations() {
        return List.of(
                get("/api/v1/alerts", "alerts", "The saved searches", "AlertList", List.of(), this::list),
                post(
                        "/api/v1/alerts",
                        "addAlert",
                        "Saves a search, whose news comes as an Atom feed and, if wanted, signed to a webhook",
                        "NewAlert",
                        "AddedAlert",
                        true,
                        List.of(),
                        this::add),
                get(
                        "/api/v1/alerts/{id}",
                        "alert",
                        "A saved search with its last 100 messages, the latest first",
                        "AlertInFull",
                        List.of(path("id", "of the alert")),
                        this::alert),
                delete(
                        "/api/v1/alerts/{id}",
                        "removeAlert",
                        "Forgets a saved search with its messages",
                        "Done",
                        List.of(path("id", "of the alert")),
                        this::remove));
    }

    private void list(Context context) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode all = answer.putArray("alerts");
        desk.alerts().all().forEach(view -> all.add(json(view)));
        Answers.json(context, answer);
    }

    private void alert(Context context) {
        AlertDesk.View view = desk.alerts().alert(context.pathParam("id"));
        ObjectNode answer = json(view);
        ArrayNode messages = answer.putArray("messages");
        view.news().forEach(news -> messages.add(json(news)));
        Answers.json(context, answer);
    }

    private void add(Context context) {
        JsonNode body = JsonBody.of(context);
        Map<String, List<String>> fields = new HashMap<>();
        body.path("search").fields().forEachRemaining(field -> {
            if (!SearchQuery.FIELDS.contains(field.getKey())
                    || !field.getValue().isTextual()) {
                throw Failure.badRequest("a search has the fields " + String.join(", ", SearchQuery.FIELDS)
                        + ", each a text; not " + field.getKey() + ": " + field.getValue());
            }
            fields.put(field.getKey(), List.of(field.getValue().asText()));
        });
        String webhook = body.path("webhook").asText("");
        Alert alert = desk.alerts()
                .add(
                        body.path("name").asText(""),
                        fields,
                        webhook.isEmpty() || body.path("webhook").isNull() ? null : webhook,
                        TokenGuard.who(context));
        ObjectNode answer = json(desk.alerts().alert(alert.id()));
        Answers.json(context, answer.put("secret", alert.secret()));
    }

    private void remove(Context context) {
        desk.alerts().remove(context.pathParam("id"), TokenGuard.who(context));
        Answers.json(context, JsonNodeFactory.instance.objectNode().put("done", true));
    }

    private static ObjectNode json(AlertDesk.View view) {
        Alert alert = view.alert();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", alert.id()).put("name", alert.name());
        ObjectNode search = json.putObject("search");
        view.fields().forEach(search::put);
        json.put("created", alert.created().toString()).put("feed", "/alerts/" + alert.id() + "/atom.xml");
        // the rest of such an address is often a secret
        json.put("webhook_host", alert.webhook() == null ? null : Webhook.host(alert.webhook()));
        json.put("waiting", view.outbox().waiting())
                .put("delivered", view.outbox().delivered())
                .put("given_up", view.outbox().givenUp());
        return json;
    }

    private static ObjectNode json(AlertNews news) {
        AlertMessage message = news.message();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", message.alert() + "-" + message.number()).put("kind", message.kind());
        json.put("noticed", message.noticed().toString()).put("story", message.story());
        json.put("title", news.title()).put("sentence", news.sentence()).put("source", news.source());
        json.put("attempts", message.attempts());
        json.put(
                "delivered",
                message.delivered() == null ? null : message.delivered().toString());
        return json.put("failure", message.failure());
    }
}
