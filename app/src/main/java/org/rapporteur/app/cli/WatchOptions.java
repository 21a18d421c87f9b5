package org.rapporteur.app.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.app.fetch.Politeness;
import org.rapporteur.app.watch.FeedList;
import org.rapporteur.app.watch.Intake;
import org.rapporteur.app.watch.WatchPlan;
import org.rapporteur.app.watch.Watcher;
import org.rapporteur.store.Store;
import picocli.CommandLine.Option;

/** How often feeds are asked. */
final class WatchOptions {
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

    /** What goes through the feeds. */
    Watcher watcher(Fetcher fetcher, Store store, Intake intake, Clock clock, Consumer<String> log) {
        return new Watcher(
                fetcher,
                new Politeness(fetcher, FetchOptions.ROBOT, delay, clock),
                store.feeds(),
                intake,
                new WatchPlan(every),
                clock,
                log);
    }

    /** The feeds of all lists, each once. */
    static List<URI> feeds(List<String> lists) {
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
