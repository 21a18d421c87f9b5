package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;
import org.rapporteur.store.Store;

/** The store of the examples that come with the program; made at the first start, kept beside the compiled program. */
final class ExampleStore {
    private static final List<String> REPORTS = List.of("stream/spring/reports.jsonl", "reports/wire.jsonl");

    private ExampleStore() {}

    static Store open(CompletableFuture<Pipeline> pipeline, Streams streams) throws IOException {
        // the launcher names the folder of the program; a test or an IDE starts in it
        Path home = Path.of(System.getProperty("rapporteur.home", "."));
        Path examples = home.resolve("examples");
        if (!Files.isDirectory(examples)) {
            throw new UsageException(
                    "there are no examples in " + examples.toAbsolutePath().normalize()
                            + "; start ./rapporteur of a source tree, or open a store of your own with --store");
        }
        Path file = home.resolve("app/target/examples.duckdb");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Store store = Store.open(file.toString(), Pipeline.storyLinking(), Clock.systemUTC());
        try {
            if (store.queries().totals().reports() == 0) {
                fill(store, examples, pipeline.join(), streams);
            }
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static void fill(Store store, Path examples, Pipeline pipeline, Streams streams) {
        streams.err().println("rapporteur: reading the examples, once (about half a minute) …");
        Ingest ingest = new Ingest(pipeline, store, "examples");
        SetAsideList told = new SetAsideList(streams.err());
        int threads = Runtime.getRuntime().availableProcessors();
        try (ParallelReader reader = new ParallelReader(pipeline, threads, ingest::put, told::add)) {
            for (String reports : REPORTS) {
                new ReportReader(Defaults.NONE).read(examples.resolve(reports), reading -> {
                    if (reading instanceof Reading.Found found) {
                        reader.add(found.report());
                    }
                });
            }
            reader.finish();
        }
        ingest.finish();
    }
}
