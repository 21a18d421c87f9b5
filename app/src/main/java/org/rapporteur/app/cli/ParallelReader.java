package org.rapporteur.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reading.Reading;

/** Reads reports on several threads and hands them on in their order, from one thread. Few are held at a time. */
final class ParallelReader implements AutoCloseable {
    /** Reports a thread that may wait behind a long one. */
    private static final int AHEAD = 8;

    private final Pipeline pipeline;
    private final Consumer<AttributedReport> sink;
    private final Consumer<Reading.SetAside> setAside;
    private final ExecutorService threads;
    private final int window;
    private final Deque<Pending> pending = new ArrayDeque<>();

    private record Pending(Report report, Future<AttributedReport> result) {}

    ParallelReader(
            Pipeline pipeline, int threads, Consumer<AttributedReport> sink, Consumer<Reading.SetAside> setAside) {
        this.pipeline = pipeline;
        this.sink = sink;
        this.setAside = setAside;
        this.threads = Executors.newFixedThreadPool(threads);
        window = threads * AHEAD;
    }

    void add(Report report) {
        pending.add(new Pending(report, threads.submit(() -> pipeline.read(report))));
        if (pending.size() >= window) {
            take(pending.remove());
        }
    }

    /** Waits for all that was added. */
    void finish() {
        while (!pending.isEmpty()) {
            take(pending.remove());
        }
    }

    private void take(Pending next) {
        AttributedReport report;
        try {
            report = next.result().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            setAside.accept(new Reading.SetAside(next.report().id(), 0, said(cause)));
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        }
        sink.accept(report);
    }

    private static String said(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "it needs more memory than the program has ("
                    + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MB); read it again with more, e.g. RAPPORTEUR_HEAP=6g";
        }
        return "the program failed on it (" + failure + " at " + place(failure) + "); please report this with the text";
    }

    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    /** Drops what is not finished. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
