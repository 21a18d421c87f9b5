package org.rapporteur.app.serve;

import io.javalin.http.Context;

/** Tells failures: to programs as problem details, to people as a page. */
final class Teller {
    private static final String TOLD = "problem";

    private final FailurePage page;

    Teller(FailurePage page) {
        this.page = page;
    }

    void tell(Context context, Problem problem) {
        context.attribute(TOLD, problem);
        context.status(problem.status());
        if (context.path().startsWith("/api/")) {
            context.result(problem.json().toString()).contentType(Problem.TYPE);
        } else {
            page.show(context, problem);
        }
    }

    boolean hasTold(Context context) {
        return context.attribute(TOLD) != null;
    }
}
