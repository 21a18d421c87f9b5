package org.rapporteur.app.http;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.serve.Routes;

/** The API under {@code /api/v1}, its OpenAPI document, and a page at {@code /api} to try it. */
public final class ApiRoutes implements Routes {
    static final String DOCUMENT = "/api/v1/openapi.json";
    static final String STREAM = "/api/v1/stream";

    private final RecordStream stream;
    private final List<Operation> operations = new ArrayList<>();

    /** The API of a desk. */
    public ApiRoutes(Desk desk) {
        stream = new RecordStream(desk);
        operations.addAll(new StoryApi(desk).operations());
        operations.addAll(new ReportApi(desk).operations());
        operations.addAll(new JudgementApi(desk).operations());
        operations.addAll(new AlertApi(desk).operations());
        operations.add(Operation.get(
                STREAM,
                "stream",
                "Every record that comes into the store from now on, whoever puts it there, as server-sent events of the type"
                        + " record; send Last-Event-ID to go on where you left off",
                "text/event-stream",
                List.of(),
                context -> {}));
        operations.add(Operation.get(DOCUMENT, "openapi", "This document", "Anything", List.of(), this::document));
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        for (Operation operation : operations) {
            if (operation.path().equals(STREAM)) {
                routes.before(STREAM, stream::admit);
                routes.sse(STREAM, stream::open);
            } else {
                routes.addHttpHandler(operation.method(), operation.path(), operation.handler()::handle);
            }
        }
        new TryPage().addTo(routes);
    }

    private void document(Context context) {
        Answers.json(context, OpenApi.document(operations));
    }
}
