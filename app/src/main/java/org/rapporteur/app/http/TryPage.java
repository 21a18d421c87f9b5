package org.rapporteur.app.http;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.app.serve.Routes;

/** {@code /api}: Swagger UI over the document, served from the class path. */
final class TryPage implements Routes {
    private static final String SWAGGER = "/META-INF/resources/webjars/swagger-ui/5.34.1/";
    private static final Map<String, String> FILES = Map.of(
            "swagger-ui.css",
            SWAGGER + "swagger-ui.css",
            "swagger-ui-bundle.js",
            SWAGGER + "swagger-ui-bundle.js",
            "try.js",
            "try.js",
            "try.css",
            "try.css");

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/api", context -> send(context, "try.html", "text/html; charset=utf-8"));
        routes.get("/api/files/{name}", this::file);
    }

    private void file(Context context) {
        String name = context.pathParam("name");
        String resource = FILES.get(name);
        if (resource == null) {
            throw Failure.notFound("there is no file " + name);
        }
        context.header("Cache-Control", "public, max-age=3600");
        send(context, resource, name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8");
    }

    private static void send(Context context, String resource, String type) {
        try (InputStream in = TryPage.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program is not whole: " + resource + " is missing; build it again");
            }
            context.contentType(type).result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
