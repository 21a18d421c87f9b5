package org.rapporteur.app.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.alerts.AlertRunner;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.app.watch.Round;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur watch}: reads feeds into the store as they change. */
@Command(
        name = "watch",
        description = "Asks feeds for what is new and reads the pages of their entries into the store, politely: as"
                + " robots.txt allows, only what has changed, one request a host at a time. Where a page cannot be had,"
                + " the feed's own words are read. Ended and started again, it goes on where it was. The news of alerts is"
                + " told after each round.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur watch --contact me@example.org feeds.opml",
            "  rapporteur watch --once --store news.duckdb feeds.txt        # for cron",
            "  rapporteur watch --every 1h https://example.org/feed.xml",
            "  rapporteur serve --watch feeds.opml                          # with the desk on the same store",
            "",
            "Exit status of --once: 0 all read, 1 some skipped or set aside (each told, with the reason), 2 wrong usage."
        })
final class WatchCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final PipelineOptions pipelineOptions = new PipelineOptions();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final FetchOptions fetchOptions = new FetchOptions();

    @Mixin
    private final WatchOptions watchOptions = new WatchOptions();

    @Option(names = "--once", description = "asks what is due, reads what waits, and ends")
    private boolean once;

    @Option(names = "--threads", paramLabel = "N", description = "threads to read on; default: one a processor")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(
            paramLabel = "FEEDS",
            arity = "1..*",
            description = "OPML files, texts with one address a line, or addresses of feeds")
    private List<String> lists = List.of();

    WatchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw new UsageException("--threads " + threads + " is too few; give 1 or more");
        }
        List<URI> feeds = WatchOptions.feeds(lists);
        Clock clock = Clock.systemUTC();
        SetAsideList told = new SetAsideList(streams.err());
        try (Fetcher fetcher = fetchOptions.fetcher()) {
            Pipeline pipeline = pipelineOptions.pipeline();
            try (Store store = storeOptions.create(pipeline.linking())) {
                Ingest ingest = new Ingest(pipeline, store, "watch");
                try (StoreIntake intake = new StoreIntake(pipeline, ingest, threads, told)) {
                    FeedWatch watch = new FeedWatch(
                            watchOptions.watcher(fetcher, store, intake, clock, streams.err()::println),
                            new AlertRunner(store.alerts(), fetcher, clock, streams.err()::println),
                            feeds,
                            clock,
                            streams);
                    if (!once) {
                        watch.forever();
                    }
                    Round round = watch.once();
                    ingest.finish();
                    return round.isClean() && told.isEmpty() ? Rapporteur.DONE : Rapporteur.SET_ASIDE;
                }
            }
        }
    }
}
