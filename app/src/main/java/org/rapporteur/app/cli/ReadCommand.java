package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur read}: reads reports and prints their records. */
@Command(
        name = "read",
        description = "Reads reports and prints their records; the store is not touched.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur read examples/reports",
            "  rapporteur read --published 2025-05-04 article.txt",
            "  rapporteur read --format jsonl wire.jsonl > records.jsonl",
            "",
            "Exit status: 0 all read, 1 some set aside (listed on standard error), 2 wrong usage."
        })
final class ReadCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final PipelineOptions pipelineOptions = new PipelineOptions();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "publication date where a file does not say, YYYY-MM-DD")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "publisher where a file does not say")
    private @Nullable String publisher;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "one of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private Format format = Format.TEXT;

    @Option(names = "--threads", paramLabel = "N", description = "threads to read on; default: one a processor")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files, folders, or - for standard input")
    private List<String> paths = List.of();

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new UsageException("--threads " + threads + " is too few; give 1 or more");
        }
        Pipeline pipeline = pipelineOptions.pipeline();
        SetAsideList setAside = new SetAsideList(streams.err());
        ReportReader reader = new ReportReader(new Defaults(published, publisher));
        BatchPrinter printer = BatchPrinter.of(format, pipeline, streams.out());
        try (Progress progress = Progress.over(paths, streams.err());
                BatchReader batches = new BatchReader(pipeline, threads, printer::print, setAside::add)) {
            for (String path : paths) {
                if (path.equals("-")) {
                    reader.read("stdin", streams.in(), reading -> take(reading, batches, setAside, progress));
                } else {
                    reader.read(Path.of(path), reading -> take(reading, batches, setAside, progress));
                }
            }
        }
        printer.finish();
        return setAside.isEmpty() ? Rapporteur.DONE : Rapporteur.SET_ASIDE;
    }

    private static void take(Reading reading, BatchReader batches, SetAsideList setAside, Progress progress) {
        if (reading instanceof Reading.Found found) {
            batches.add(found.report());
        } else if (reading instanceof Reading.SetAside aside) {
            setAside.add(aside);
        }
        progress.step();
    }
}
