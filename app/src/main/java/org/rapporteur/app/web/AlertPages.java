package org.rapporteur.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.AlertDesk;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.SearchQuery;
import org.rapporteur.app.serve.TokenGuard;
import org.rapporteur.store.Alert;

/** {@code /alerts} and {@code /alerts/ID}: saved searches, whom they are told to, and what they told. */
final class AlertPages {
    private final Desk desk;
    private final Pages pages;

    AlertPages(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** The list, with a form that is filled in with the search that the address gives. */
    void list(Context context) {
        pages.showNow(
                context,
                "alerts.jte",
                "Alerts",
                "alerts",
                Map.of(
                        "alerts",
                        desk.alerts().all(),
                        "fields",
                        SearchQuery.fields(SearchQuery.of(context.queryParamMap(), AlertDesk.MOST_STORIES))));
    }

    void show(Context context) {
        show(context, context.pathParam("id"), "");
    }

    private void show(Context context, String id, String secret) {
        AlertDesk.View view = desk.alerts().alert(id);
        pages.showNow(context, "alert.jte", view.alert().name(), "alerts", Map.of("view", view, "secret", secret));
    }

    void add(Context context) {
        String webhook = text(context.formParam("webhook"));
        Alert alert = desk.alerts()
                .add(
                        text(context.formParam("name")),
                        context.formParamMap(),
                        webhook.isEmpty() ? null : webhook,
                        TokenGuard.who(context));
        if (alert.secret() == null) {
            context.redirect("/alerts/" + alert.id(), HttpStatus.SEE_OTHER);
        } else {
            // no address may hold the secret: this answer is the only place where it ever stands
            show(context, alert.id(), alert.secret());
        }
    }

    void remove(Context context) {
        desk.alerts().remove(context.pathParam("id"), TokenGuard.who(context));
        context.redirect("/alerts", HttpStatus.SEE_OTHER);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
