package org.rapporteur.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.app.watch.Intake;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reading.Reading;

/** Reads reports as they come from feeds, on several threads, and puts them into the store. */
final class StoreIntake implements Intake, AutoCloseable {
    private final Ingest ingest;
    private final SetAsideList told;
    private final ParallelReader reader;
    private final Map<String, Deque<Consumer<@Nullable String>>> reading = new HashMap<>();

    StoreIntake(Pipeline pipeline, Ingest ingest, int threads, SetAsideList told) {
        this.ingest = ingest;
        this.told = told;
        reader = new ParallelReader(
                pipeline,
                threads,
                report -> {
                    ingest.put(report);
                    done(report.report().id(), null);
                },
                aside -> {
                    setAside(aside);
                    done(aside.input(), aside.reason());
                });
    }

    @Override
    public void take(Report report, Consumer<@Nullable String> done) {
        if (ingest.skips(report)) {
            done.accept(null);
            return;
        }
        reading.computeIfAbsent(report.id(), id -> new ArrayDeque<>()).add(done);
        reader.add(report);
    }

    private void done(String report, @Nullable String failure) {
        Deque<Consumer<@Nullable String>> waiting = reading.get(report);
        if (waiting != null) {
            waiting.remove().accept(failure);
            if (waiting.isEmpty()) {
                reading.remove(report);
            }
        }
    }

    @Override
    public void setAside(Reading.SetAside aside) {
        told.add(aside);
        ingest.setAside(aside);
    }

    @Override
    public void flush() {
        reader.finish();
    }

    @Override
    public void close() {
        reader.close();
    }
}
