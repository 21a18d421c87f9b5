package org.rapporteur.app.cli;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import org.rapporteur.app.serve.Routes;
import org.rapporteur.store.Store;

/**
 * Gives a backup of the store that is served: a DuckDB file belongs to one process, so that no other can make one. It is
 * asked for as what changes something is, from the desk's own pages or with the right to write: the secrets of webhooks are
 * in it.
 */
record BackupRoutes(Store store) implements Routes {
    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.post("/backup", this::give);
    }

    private void give(Context context) throws IOException {
        context.contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"rapporteur.backup\"")
                .header("Cache-Control", "no-store");
        store.backup(context.outputStream());
    }
}
