package org.rapporteur.app.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.app.fetch.Politeness;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.app.watch.FeedList;
import org.rapporteur.app.watch.Round;
import org.rapporteur.app.watch.WatchPlan;
import org.rapporteur.app.watch.Watcher;
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
                + " the feed's own words are read. Ended and started again, it goes on where it was.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur watch --contact me@example.org feeds.opml",
            "  rapporteur watch --once --store news.duckdb feeds.txt        # for cron",
            "  rapporteur watch --every 1h https://example.org/feed.xml",
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

    @Option(names = "--once", description = "asks what is due, reads what waits, and ends")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Lasting.class,
            description = "between two polls of a feed (30s, 15m, 2h); default 15m")
    private Duration every = Duration.ofMinutes(15);

    @Option(
            names = "--delay",
            paramLabel = "TIME",
            converter = Lasting.class,
            description = "between two requests to a host whose robots.txt does not say; default 1s")
    private Duration delay = Duration.ofSeconds(1);

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
        List<URI> feeds = feeds();
        Clock clock = Clock.systemUTC();
        SetAsideList told = new SetAsideList(streams.err());
        try (Fetcher fetcher = fetchOptions.fetcher()) {
            Pipeline pipeline = pipelineOptions.pipeline();
            try (Store store = storeOptions.create(pipeline.linking())) {
                Ingest ingest = new Ingest(pipeline, store.records(), "watch");
                try (StoreIntake intake = new StoreIntake(pipeline, ingest, threads, told)) {
                    Watcher watcher = new Watcher(
                            fetcher,
                            new Politeness(fetcher, FetchOptions.ROBOT, delay, clock),
                            store.feeds(),
                            intake,
                            new WatchPlan(every),
                            clock,
                            streams.err()::println);
                    Round last = rounds(watcher, feeds, clock);
                    ingest.finish();
                    return last.isClean() && told.isEmpty() ? Rapporteur.DONE : Rapporteur.SET_ASIDE;
                }
            }
        }
    }

    /** Goes on until the process is ended, which it may be at any moment. */
    private Round rounds(Watcher watcher, List<URI> feeds, Clock clock) throws InterruptedException {
        while (true) {
            Round round = watcher.round(feeds);
            if (once || !round.isIdle()) {
                streams.out().println(clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS) + " " + round);
                streams.out().flush();
            }
            if (once) {
                return round;
            }
            long pause = Duration.between(clock.instant(), watcher.next(feeds)).toMillis();
            Thread.sleep(Math.max(1000, pause));
        }
    }

    private List<URI> feeds() {
        Set<URI> feeds = new LinkedHashSet<>();
        for (String list : lists) {
            try {
                feeds.addAll(FeedList.of(list));
            } catch (IOException e) {
                throw new UsageException(String.valueOf(e.getMessage()), e);
            }
        }
        return List.copyOf(feeds);
    }
}
