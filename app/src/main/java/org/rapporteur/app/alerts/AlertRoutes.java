package org.rapporteur.app.alerts;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.app.serve.PublicUrl;
import org.rapporteur.app.serve.Routes;
import org.rapporteur.store.Alert;
import org.rapporteur.store.AlertStore;

/** The Atom feed of each alert. */
public final class AlertRoutes implements Routes {
    private static final int ENTRIES = 100;

    private final AlertStore store;

    /** The feeds of a store's alerts. */
    public AlertRoutes(AlertStore store) {
        this.store = store;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/alerts/{id}/atom.xml", this::feed);
    }

    private void feed(Context context) {
        String id = context.pathParam("id");
        Alert alert = store.alert(id)
                .orElseThrow(() -> new Failure(
                        404, "No such alert", "there is no alert " + id + "; rapporteur alerts list shows them"));
        context.contentType("application/atom+xml; charset=utf-8")
                .result(AlertFeed.of(alert, store.latest(id, ENTRIES), PublicUrl.of(context)));
    }
}
