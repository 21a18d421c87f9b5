package org.rapporteur.app.serve;

import io.javalin.router.JavalinDefaultRoutingApi;

/**
 * What one door answers. The command that starts a server lists its doors; to add routes, write a class of this type and
 * name it there. Paths below {@code /api/} get failures as problem details (RFC 9457), all others as pages.
 */
public interface Routes {
    /** Hangs the routes onto a server that is about to start. */
    void addTo(JavalinDefaultRoutingApi routes);
}
