package org.rapporteur.app.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.alerts.AlertNews;
import org.rapporteur.app.alerts.Signature;
import org.rapporteur.app.alerts.Webhook;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.store.Alert;
import org.rapporteur.store.AlertStore;
import org.rapporteur.store.Store;
import org.rapporteur.store.StorySearch;

/** Saves searches whose news somebody is told, and forgets them; who did is noted in the audit log. */
public final class AlertDesk {
    /** Stories that the search of an alert looks at: those told last. */
    public static final int MOST_STORIES = 1000;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int MOST_MESSAGES = 100;

    private final Store store;

    AlertDesk(Store store) {
        this.store = store;
    }

    /**
     * An alert with what became of its messages.
     *
     * @param fields of its search, as they stand in an address
     * @param news the latest first
     */
    public record View(Alert alert, Map<String, String> fields, AlertStore.Outbox outbox, List<AlertNews> news) {
        public View {
            news = List.copyOf(news);
        }
    }

    /** All alerts, the oldest first, each with its last message. */
    public List<View> all() {
        return store.alerts().all().stream().map(alert -> view(alert, 1)).toList();
    }

    /** An alert with its last messages. */
    public View alert(String id) {
        return view(
                store.alerts()
                        .alert(id)
                        .orElseThrow(() -> Failure.notFound("there is no alert " + id + "; /alerts shows them all")),
                MOST_MESSAGES);
    }

    private View view(Alert alert, int messages) {
        return new View(
                alert,
                SearchQuery.fields(alert.search()),
                store.alerts().outbox(alert.id()),
                store.alerts().latest(alert.id(), messages).stream()
                        .map(AlertNews::of)
                        .toList());
    }

    /**
     * Saves a search. What it finds now is no news.
     *
     * @param given the fields of the search
     * @param webhook address that messages are posted to; null for a feed alone
     * @param who does so
     */
    public Alert add(String name, Map<String, List<String>> given, @Nullable String webhook, String who) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw Failure.badRequest("an alert has a name of up to " + LONGEST_NAME + " characters");
        }
        if (webhook != null && (webhook.length() > LONGEST_ADDRESS || !Webhook.isAddress(webhook))) {
            throw Failure.badRequest("the webhook " + webhook + " is no address; give one that begins with https://");
        }
        StorySearch search = SearchQuery.of(given, MOST_STORIES);
        Alert alert = store.alerts().add(called, search, webhook, webhook == null ? null : Signature.freshSecret());
        store.judgements().note(who, "saved an alert", alert.id() + " " + called, told(alert));
        return alert;
    }

    /** Of a webhook only where it goes: the rest of its address is often a secret. */
    private static String told(Alert alert) {
        return alert.webhook() == null ? "a feed" : "a feed and " + Webhook.host(alert.webhook());
    }

    /** Forgets an alert with its messages. */
    public void remove(String id, String who) {
        Alert alert = alert(id).alert();
        store.alerts().remove(id);
        store.judgements().note(who, "removed an alert", id + " " + alert.name(), told(alert));
    }
}
