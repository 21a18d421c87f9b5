package org.rapporteur.app;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.ReportDesk;
import org.rapporteur.app.http.ApiRoutes;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.app.serve.Address;
import org.rapporteur.app.serve.Server;
import org.rapporteur.app.web.WebRoutes;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;
import org.rapporteur.store.Store;

/** A server on a store of its own with the example stream, over real connections; opened once a run of tests. */
public final class OpenDesk {
    /** The desk's day in the tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    /** A report that would like to be a page. */
    public static final Report HOSTILE = new Report(
            "../<b>\"evil\"&/x",
            "Russia's president will visit Kenya on March 20 <script>alert(1)</script>, the Kremlin said. Russia's foreign"
                    + " minister met China's president <img src=x onerror=alert(2)> in Moscow on Tuesday.",
            "<script>alert('title')</script> visit",
            TODAY,
            "<i>Evil</i> Wire",
            "javascript:alert(3)",
            "en");

    private static final List<String> TOPICS = List.of("astana", "tbilisi", "seoul", "rail", "izmail", "nairobi");

    private static @Nullable OpenDesk open;

    private final Store store;
    private final Desk desk;
    private final Server server;
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final HttpClient client = HttpClient.newHttpClient();

    private OpenDesk() {
        Pipeline pipeline = new Pipeline(null, null);
        store = Store.open(file(), pipeline.linking(), Clock.systemUTC());
        Ingest ingest = new Ingest(pipeline, store, "test");
        new ReportReader(new Defaults(null, null)).read(Path.of("../examples/stream/spring/reports.jsonl"), reading -> {
            if (reading instanceof Reading.Found found && isWanted(found.report())) {
                ingest.put(pipeline.read(found.report()));
            }
        });
        ingest.put(pipeline.read(HOSTILE));
        ingest.finish();
        desk = new Desk(store, new ReportDesk(CompletableFuture.completedFuture(pipeline), 2), () -> TODAY);
        WebRoutes web = new WebRoutes(desk, null);
        server = Server.start(
                new Address(Address.LOOPBACK, 0), List.of(), List.of(web, new ApiRoutes(desk)), web, log::add);
    }

    /** Few, since reading takes its time; none later, since that would tell what became of the plans. */
    private static boolean isWanted(Report report) {
        return !TODAY.isBefore(requireNonNull(report.published()))
                && TOPICS.stream().anyMatch(report.id()::contains);
    }

    private static String file() {
        try {
            return Files.createTempDirectory("desk").resolve("news.duckdb").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The desk of this run. */
    public static synchronized OpenDesk get() {
        if (open == null) {
            open = new OpenDesk();
        }
        return open;
    }

    /** Its store. */
    public Store store() {
        return store;
    }

    /** What its doors share. */
    public Desk desk() {
        return desk;
    }

    /** Where it is. */
    public String url() {
        return server.url();
    }

    /** What the server has told of faults of the program. */
    public List<String> log() {
        return log;
    }

    /** Fetches a page. */
    public HttpResponse<String> page(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends a request. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
