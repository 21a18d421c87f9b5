package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.writing.Quotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur quotes}: prints who said what verbatim. */
@Command(
        name = "quotes",
        description = "Prints what is quoted verbatim in reports: the speaker, the words, when and to whom.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur quotes --published 2026-03-12 examples/reports",
            "  rapporteur quotes --format jsonl wire.jsonl > quotes.jsonl"
        })
final class QuotesCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final PipelineOptions pipelineOptions = new PipelineOptions();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or jsonl; default ${DEFAULT-VALUE}")
    private Format format = Format.TEXT;

    QuotesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        input.check();
        if (format == Format.ANNOTATED) {
            throw new UsageException("quotes are printed as text or jsonl; for all layers use read --format annotated");
        }
        return input.read(streams, pipelineOptions.pipeline(), batch -> {
            for (AttributedReport report : batch.reports()) {
                for (Quotes.Quote quote : Quotes.of(report)) {
                    streams.out().print(format == Format.JSONL ? quote.json() + "\n" : quote.text());
                }
            }
            streams.out().flush();
        });
    }
}
