package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
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
    private final ParallelReader reader;
    private final List<AttributedReport> done = new ArrayList<>();

    BatchReader(Pipeline pipeline, int threads, Consumer<ReadBatch> sink, Consumer<Reading.SetAside> setAside) {
        this.pipeline = pipeline;
        this.sink = sink;
        reader = new ParallelReader(pipeline, threads, this::take, setAside);
    }

    void add(Report report) {
        reader.add(report);
    }

    private void take(AttributedReport report) {
        done.add(report);
        if (done.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!done.isEmpty()) {
            sink.accept(pipeline.link(done));
            done.clear();
        }
    }

    /** Waits for all that was added, and hands on the last batch. */
    void finish() {
        reader.finish();
        flush();
    }

    @Override
    public void close() {
        reader.close();
    }
}
