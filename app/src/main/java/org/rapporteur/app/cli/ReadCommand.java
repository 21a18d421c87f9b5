package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur read}: reads reports and prints their records. */
@Command(
        name = "read",
        description = "Reads reports and prints their records; the store is not touched.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur read examples/reports",
            "  rapporteur read --published 2025-05-04 article.txt",
            "  rapporteur read --by source examples/reports",
            "  rapporteur read --format jsonl wire.jsonl > records.jsonl",
            "  rapporteur read --unmatched wire.jsonl",
            "",
            "Exit status: 0 all read, 1 some set aside (listed on standard error), 2 wrong usage."
        })
final class ReadCommand implements Callable<Integer> {
    /** How records for people are grouped. */
    enum Grouping {
        REPORT,
        SOURCE;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Streams streams;

    @Mixin
    private final PipelineOptions pipelineOptions = new PipelineOptions();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "one of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private Format format = Format.TEXT;

    @Option(
            names = "--by",
            paramLabel = "GROUP",
            description = "groups the text format by ${COMPLETION-CANDIDATES}: with source, by who says so, with the"
                    + " number of origins of each story; default report")
    private @Nullable Grouping by;

    @Option(
            names = "--unmatched",
            description =
                    "prints, instead of records, the predicates and the names acting politically that no word list"
                            + " knows, the most frequent first; --format text or jsonl")
    private boolean unmatched;

    @Option(
            names = "--min-confidence",
            paramLabel = "NUMBER",
            defaultValue = "0",
            description =
                    "leaves out records that are less likely than this, from 0 to 1, to be right in act, parties and"
                            + " status; docs/accuracy.md has what is left at which number; default all")
    private double minConfidence;

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        input.check();
        if (by == Grouping.SOURCE && format != Format.TEXT) {
            throw new UsageException("--by source groups the text format only; leave out --format " + format);
        }
        if (unmatched && (by != null || format == Format.ANNOTATED)) {
            throw new UsageException("--unmatched goes with --format text or jsonl only; leave out "
                    + (by == null ? "--format annotated" : "--by"));
        }
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new UsageException("--min-confidence must be a number from 0 to 1, but is " + minConfidence);
        }
        Pipeline pipeline = pipelineOptions.pipeline();
        BatchPrinter printer = printer(pipeline);
        int status = input.read(
                streams,
                pipeline,
                batch -> printer.print(minConfidence > 0 ? batch.withConfidence(minConfidence) : batch));
        printer.finish();
        return status;
    }

    private BatchPrinter printer(Pipeline pipeline) {
        if (unmatched) {
            return new UnmatchedPrinter(pipeline, format, streams.out());
        }
        return by == Grouping.SOURCE
                ? new SourcePrinter(streams.out())
                : BatchPrinter.of(format, pipeline, streams.out());
    }
}
