package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.pipeline.ReadBatch;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command reads: the paths, and what their files do not say. */
final class InputOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "publication date where a file does not say, YYYY-MM-DD")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "publisher where a file does not say")
    private @Nullable String publisher;

    @Option(names = "--threads", paramLabel = "N", description = "threads to read on; default: one a processor")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files, folders, or - for standard input")
    private List<String> paths = List.of();

    /** Reads all paths and hands the reports on in their order, linked; gives the exit status. */
    int read(Streams streams, Pipeline pipeline, Consumer<ReadBatch> into) {
        SetAsideList setAside = new SetAsideList(streams.err());
        try (BatchReader batches = new BatchReader(pipeline, threads, into, setAside::add)) {
            forEachReport(streams, batches::add, setAside::add);
            batches.finish();
        }
        return setAside.isEmpty() ? Rapporteur.DONE : Rapporteur.SET_ASIDE;
    }

    /** Hands on every report of the paths as it stands there, and what is none. */
    void forEachReport(Streams streams, Consumer<Report> into, Consumer<Reading.SetAside> setAside) {
        ReportReader reader = new ReportReader(new Defaults(published, publisher));
        try (Progress progress = Progress.over(paths, streams.err())) {
            Consumer<Reading> take = reading -> {
                if (reading instanceof Reading.Found found) {
                    into.accept(found.report());
                } else if (reading instanceof Reading.SetAside aside) {
                    setAside.accept(aside);
                }
                progress.step();
            };
            for (String path : paths) {
                if (path.equals("-")) {
                    reader.read("stdin", streams.in(), take);
                } else {
                    reader.read(Path.of(path), take);
                }
            }
        }
    }

    int threads() {
        return threads;
    }

    /** @throws UsageException when the options cannot be */
    void check() {
        if (threads < 1) {
            throw new UsageException("--threads " + threads + " is too few; give 1 or more");
        }
    }
}
