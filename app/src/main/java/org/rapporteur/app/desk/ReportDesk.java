package org.rapporteur.app.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;

/**
 * Reads reports for the doors. The store keeps records and not the layers that they came from, so a report that is looked at
 * is read anew; the last ones are remembered. Few are read at a time, since each takes a processor.
 */
public final class ReportDesk {
    private static final int REMEMBERED = 200;
    private static final long PATIENCE_SECONDS = 60;

    private final CompletableFuture<Pipeline> pipeline;
    private final Semaphore seats;
    private final Executor readers;
    private final Cache<Report, ReadReport> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /**
     * A report with all its layers.
     *
     * @param records in the order of its acts, not linked
     */
    public record ReadReport(AttributedReport layers, List<EventRecord> records) {
        public ReadReport {
            records = List.copyOf(records);
        }
    }

    /**
     * A desk that reads.
     *
     * @param pipeline may still be loading its models
     * @param atATime reports that may be read at once
     */
    public ReportDesk(CompletableFuture<Pipeline> pipeline, int atATime) {
        this.pipeline = pipeline;
        seats = new Semaphore(atATime, true);
        readers = Executors.newFixedThreadPool(atATime, task -> {
            Thread thread = new Thread(task, "report-reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Reads a report, or remembers how it was read. */
    public ReadReport read(Report report) {
        ReadReport known = remembered.getIfPresent(report);
        if (known != null) {
            return known;
        }
        Pipeline ready = pipeline();
        seat();
        CompletableFuture<ReadReport> reading = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return remembered.get(report, unread -> {
                            AttributedReport layers = ready.read(unread);
                            return new ReadReport(layers, ready.records(layers));
                        });
                    } finally {
                        // also when nobody waits for it any more: it holds its processor until it ends
                        seats.release();
                    }
                },
                readers);
        return await(reading);
    }

    private static ReadReport await(CompletableFuture<ReadReport> reading) {
        try {
            return reading.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Failure(
                    503,
                    "Takes too long",
                    "the report is still being read after " + PATIENCE_SECONDS
                            + " seconds; ask again later, or use rapporteur ingest for long ones");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(503, "Stopping", "the server is being stopped");
        }
    }

    /** The pipeline; waits for its models. */
    public Pipeline pipeline() {
        try {
            return pipeline.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void seat() {
        try {
            if (!seats.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Failure(503, "Busy", "too many reports are being read; ask again in half a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(503, "Stopping", "the server is being stopped");
        }
    }
}
