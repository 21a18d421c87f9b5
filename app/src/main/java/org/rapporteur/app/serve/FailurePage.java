package org.rapporteur.app.serve;

import io.javalin.http.Context;

/** Tells a failure to a person. */
public interface FailurePage {
    /** Writes the page; the status is set already. */
    void show(Context context, Problem problem);
}
