package org.rapporteur.app.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.writing.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur explain}: draws what was recognised in a sentence and why. */
@Command(
        name = "explain",
        description =
                "Draws what is recognised in a sentence, which rules fired down to the lexicon's file and line, and"
                        + " which candidates were rejected.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final PipelineOptions pipelineOptions = new PipelineOptions();

    @Option(names = "--published", paramLabel = "DATE", description = "publication date, YYYY-MM-DD")
    private @Nullable LocalDate published;

    @Parameters(paramLabel = "TEXT", description = "the sentence")
    private String text = "";

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Pipeline pipeline = pipelineOptions.pipeline();
        streams.out().print(Explanation.of(pipeline.read(Report.of("text", text, published))));
        return Rapporteur.DONE;
    }
}
