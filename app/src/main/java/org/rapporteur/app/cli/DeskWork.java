package org.rapporteur.app.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.app.alerts.AlertRunner;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Store;

/** What a desk does by itself while it is open: tells the news of alerts and, if asked, watches feeds. */
final class DeskWork implements AutoCloseable {
    private static final long PAUSE = 60_000;
    private static final long LONGEST_END = 30_000;

    private final Store store;
    private final Fetcher fetcher;
    private final Clock clock = Clock.systemUTC();
    private final Streams streams;
    private final AlertRunner alerts;
    private final Thread thread;

    private DeskWork(Store store, Fetcher fetcher, Streams streams, Work work) {
        this.store = store;
        this.fetcher = fetcher;
        this.streams = streams;
        alerts = new AlertRunner(store.alerts(), fetcher, clock, streams.err()::println);
        thread = new Thread(() -> goOn(work), "desk-work");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void of(DeskWork desk) throws InterruptedException;
    }

    /** Tells alerts alone. */
    static DeskWork alerts(Store store, Fetcher fetcher, Streams streams) {
        return new DeskWork(store, fetcher, streams, desk -> {
            while (true) {
                desk.alerts.run();
                Thread.sleep(PAUSE);
            }
        });
    }

    /** Watches feeds, and tells alerts. */
    static DeskWork watching(
            Store store,
            Fetcher fetcher,
            Streams streams,
            CompletableFuture<Pipeline> pipeline,
            WatchOptions options,
            List<URI> feeds) {
        return new DeskWork(store, fetcher, streams, desk -> desk.watch(pipeline.join(), options, feeds));
    }

    private void watch(Pipeline pipeline, WatchOptions options, List<URI> feeds) throws InterruptedException {
        Ingest ingest = new Ingest(pipeline, store, "watch");
        // one thread: the others are left to those who read at the desk
        try (StoreIntake intake = new StoreIntake(pipeline, ingest, 1, new SetAsideList(streams.err()))) {
            new FeedWatch(
                            options.watcher(fetcher, store, intake, clock, streams.err()::println),
                            alerts,
                            feeds,
                            clock,
                            streams)
                    .forever();
        } finally {
            ingest.finish();
        }
    }

    /** A fault, as a full disk, is told and tried again: the desk stays open. */
    private void goOn(Work work) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                work.of(this);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                streams.err().println("rapporteur: feeds and alerts stopped (" + e + "); tried again in a minute");
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        try {
            thread.join(LONGEST_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        fetcher.close();
    }
}
