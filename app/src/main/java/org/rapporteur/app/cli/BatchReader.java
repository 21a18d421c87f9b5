package org.rapporteur.app.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.pipeline.ReadBatch;
import org.rapporteur.reading.Reading;

/**
 * Reads reports on several threads and hands them on in their order, in batches that are linked among themselves. Memory is
 * bounded: no more than a batch is held at a time.
 */
final class BatchReader implements AutoCloseable {
    /** Reports of one batch are linked into stories with each other; the store links across batches. */
    static final int BATCH = 500;

    private final Pipeline pipeline;
    private final Consumer<ReadBatch> sink;
    private final Consumer<Reading.SetAside> setAside;
    private final ExecutorService threads;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final List<AttributedReport> done = new ArrayList<>();

    private record Pending(Report report, Future<AttributedReport> result) {}

    BatchReader(Pipeline pipeline, int threads, Consumer<ReadBatch> sink, Consumer<Reading.SetAside> setAside) {
        this.pipeline = pipeline;
        this.sink = sink;
        this.setAside = setAside;
        this.threads = Executors.newFixedThreadPool(threads);
    }

    void add(Report report) {
        pending.add(new Pending(report, threads.submit(() -> pipeline.read(report))));
        if (pending.size() + done.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        while (!pending.isEmpty()) {
            take(pending.remove());
        }
        if (!done.isEmpty()) {
            sink.accept(pipeline.link(done));
            done.clear();
        }
    }

    private void take(Pending next) {
        try {
            done.add(next.result().get());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            setAside.accept(new Reading.SetAside(
                    next.report().id(),
                    0,
                    "the program failed on it (" + cause + " at " + place(cause)
                            + "); please report this with the text"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        }
    }

    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    @Override
    public void close() {
        flush();
        threads.shutdown();
    }
}
