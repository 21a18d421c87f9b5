package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.pipeline.ReadBatch;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;
import org.rapporteur.writing.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur explain}: draws what was recognised in a sentence, a file or for one record, and why. */
@Command(
        name = "explain",
        description =
                "Draws what is recognised in a sentence, which rules fired down to the lexicon's file and line, and"
                        + " which candidates were rejected. With --in, explains a file, or one record of it.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur explain --published 2025-05-04 \"Xi plans to visit Moscow on May 9.\"",
            "  rapporteur explain --published 2026-03-12 --in examples/reports/01-visit.txt",
            "  rapporteur explain --published 2026-03-12 --in examples/reports r-0123456789abcdef",
            "A record's id is the one that read --format jsonl prints under the same options."
        })
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final PipelineOptions pipelineOptions = new PipelineOptions();

    @Option(names = "--published", paramLabel = "DATE", description = "publication date, YYYY-MM-DD")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "publisher where a file does not say")
    private @Nullable String publisher;

    @Option(names = "--in", paramLabel = "PATH", description = "file or folder whose reports are explained")
    private @Nullable Path in;

    @Parameters(paramLabel = "TEXT", arity = "0..1", description = "the sentence, or with --in the id of a record")
    private @Nullable String text;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (in != null) {
            return explain(in);
        }
        if (text == null) {
            throw new UsageException("nothing to explain; give a sentence in quotes, or --in FILE and a record's id");
        }
        streams.out().print(Explanation.of(pipelineOptions.pipeline().read(Report.of("text", text, published))));
        return Rapporteur.DONE;
    }

    private int explain(Path path) {
        Pipeline pipeline = pipelineOptions.pipeline();
        SetAsideList setAside = new SetAsideList(streams.err());
        List<AttributedReport> reports = new ArrayList<>();
        new ReportReader(new Defaults(published, publisher)).read(path, reading -> {
            if (reading instanceof Reading.Found found) {
                reports.add(pipeline.read(found.report()));
            } else if (reading instanceof Reading.SetAside aside) {
                setAside.add(aside);
            }
        });
        if (text == null) {
            reports.forEach(report -> streams.out().print(Explanation.of(report)));
            return setAside.isEmpty() ? Rapporteur.DONE : Rapporteur.SET_ASIDE;
        }
        ReadBatch batch = pipeline.link(reports);
        for (AttributedReport report : batch.reports()) {
            for (EventRecord record : batch.of(report)) {
                if (record.id().equals(text)) {
                    streams.out().print(Explanation.of(report, record.act()));
                    return Rapporteur.DONE;
                }
            }
        }
        throw new UsageException("no record " + text + " in " + path
                + "; take an id from read --format jsonl with the same --published and --lexicon");
    }
}
