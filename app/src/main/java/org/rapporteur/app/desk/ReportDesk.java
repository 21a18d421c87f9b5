package org.rapporteur.app.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    private static final long PATIENCE_SECONDS = 20;

    private final CompletableFuture<Pipeline> pipeline;
    private final Semaphore seats;
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
    }

    /** Reads a report, or remembers how it was read. */
    public ReadReport read(Report report) {
        ReadReport known = remembered.getIfPresent(report);
        if (known != null) {
            return known;
        }
        Pipeline ready = pipeline();
        seat();
        try {
            return remembered.get(report, unread -> {
                AttributedReport layers = ready.read(unread);
                return new ReadReport(layers, ready.records(layers));
            });
        } finally {
            seats.release();
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
