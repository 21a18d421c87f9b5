package org.rapporteur.app.cli;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.alerts.AlertRoutes;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.FetchedReports;
import org.rapporteur.app.desk.ReportDesk;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.app.http.ApiRoutes;
import org.rapporteur.app.serve.Address;
import org.rapporteur.app.serve.Routes;
import org.rapporteur.app.serve.Server;
import org.rapporteur.app.serve.TokenGuard;
import org.rapporteur.app.web.WebRoutes;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur serve}: the desk and the API. */
@Command(
        name = "serve",
        description = "Opens the desk: a web page of what is new, planned and contradicted, each a click away from the"
                + " words, and an API under /api/v1. Only this machine reaches it unless --host says otherwise.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur serve                                # the store rapporteur.duckdb on http://127.0.0.1:8080",
            "  rapporteur serve --store news.duckdb --port 9000",
            "  rapporteur serve --watch feeds.opml             # and reads feeds meanwhile",
            "  rapporteur serve --examples                     # on the examples that come with the program"
        })
final class ServeCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final PipelineOptions pipelineOptions = new PipelineOptions();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final FetchOptions fetchOptions = new FetchOptions();

    @Mixin
    private final WatchOptions watchOptions = new WatchOptions();

    @Option(
            names = "--watch",
            paramLabel = "FEEDS",
            description = "reads feeds into the store while the desk is open, as rapporteur watch does")
    private List<String> watched = List.of();

    @Option(names = "--host", paramLabel = "H", description = "interface to listen on; default ${DEFAULT-VALUE}")
    private String host = Address.LOOPBACK;

    @Option(names = "--port", paramLabel = "N", description = "port to listen on; default ${DEFAULT-VALUE}")
    private int port = 8080;

    @Option(
            names = "--behind-proxy",
            description = "all requests come through a proxy with TLS on this or another machine: tokens are wanted on"
                    + " loopback too, and what it says in X-Forwarded-For and X-Forwarded-Proto is believed")
    private boolean behindProxy;

    @Option(
            names = "--examples",
            description =
                    "on the examples that come with the program, in a store of its own; the day is that of the last"
                            + " report unless --as-of names another")
    private boolean examples;

    @Option(names = "--as-of", paramLabel = "D", description = "the day that the desk takes for today; default today")
    private @Nullable LocalDate asOf;

    ServeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Address address = new Address(host, port, behindProxy);
        List<URI> feeds = WatchOptions.feeds(watched);
        CompletableFuture<Pipeline> pipeline = CompletableFuture.supplyAsync(pipelineOptions::pipeline);
        try (Store store = store(pipeline, !feeds.isEmpty())) {
            if (!address.isPrivate() && !store.tokens().any()) {
                throw new UsageException("others than this machine can reach " + host
                        + (behindProxy ? " through the proxy" : "")
                        + ", and there is no token yet; make one with rapporteur token add NAME");
            }
            Fetcher fetcher = fetchOptions.fetcher();
            Desk desk = new Desk(
                    store, new ReportDesk(pipeline, Runtime.getRuntime().availableProcessors()), day(store));
            WebRoutes web = new WebRoutes(desk, new FetchedReports(fetcher));
            TokenGuard tokens =
                    new TokenGuard(token -> store.tokens().find(token).map(Doors::holder), web);
            // the doors: to add routes, name them here
            List<Routes> doors =
                    List.of(web, new ApiRoutes(desk), new AlertRoutes(store.alerts()), new BackupRoutes(store), tokens);
            List<Consumer<Context>> guards = Doors.guards(address, tokens);
            try (Server server = Server.start(address, guards, doors, web, streams.err()::println);
                    DeskWork work = work(store, fetcher, pipeline, feeds)) {
                streams.out().println("the desk is open at " + server.url() + " (Ctrl-C closes it)");
                streams.out().flush();
                waitForEnd();
            }
        }
        return Rapporteur.DONE;
    }

    private Store store(CompletableFuture<Pipeline> pipeline, boolean make) throws IOException {
        if (examples) {
            return ExampleStore.open(pipeline, streams);
        }
        return make ? storeOptions.create(Pipeline.storyLinking()) : storeOptions.existing();
    }

    private Supplier<LocalDate> day(Store store) {
        LocalDate latest = examples ? store.desk().latestDay() : null;
        LocalDate fixed = asOf == null ? latest : asOf;
        return () -> fixed == null ? Today.date() : fixed;
    }

    private DeskWork work(Store store, Fetcher fetcher, CompletableFuture<Pipeline> pipeline, List<URI> feeds) {
        return feeds.isEmpty()
                ? DeskWork.alerts(store, fetcher, streams)
                : DeskWork.watching(store, fetcher, streams, pipeline, watchOptions, feeds);
    }

    private static void waitForEnd() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown));
        ended.await();
    }
}
