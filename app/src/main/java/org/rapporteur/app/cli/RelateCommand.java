package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Relation;
import org.rapporteur.pipeline.Relater;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur relate}: says what one party of a sentence does to another. */
@Command(
        name = "relate",
        description = "Reads a TSV with the columns id, sentence, source, target (and marked_sentence, with <s> and <t>"
                + " around the two, where words occur twice) and prints what source does to target.",
        mixinStandardHelpOptions = true)
final class RelateCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final PipelineOptions pipelineOptions = new PipelineOptions();

    @Parameters(paramLabel = "FILE", description = "the TSV file")
    private Path file = Path.of("-");

    RelateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException(
                    "no such file: " + file + "; give a TSV with the columns id, sentence, source, target");
        }
        List<RelateRow> rows = RelateRow.read(file);
        Relater relater = new Relater(pipelineOptions.pipeline());
        streams.out().print("id\tact\tstatus\tevent\tmode\tquad_code\tconfidence\twhy\n");
        rows.parallelStream()
                .map(row -> line(row, relater.relate(row.sentence(), row.source(), row.target())))
                .forEachOrdered(streams.out()::print);
        return Rapporteur.DONE;
    }

    private static String line(RelateRow row, Relation relation) {
        String why = relation.why().stream().map(Reason::toString).collect(Collectors.joining("; "));
        return String.join(
                        "\t",
                        row.id(),
                        relation.act().name(),
                        relation.status().word(),
                        relation.event().name(),
                        String.join("|", relation.modes()),
                        String.valueOf(relation.event().quad().code()),
                        String.format(Locale.ROOT, "%.2f", relation.confidence()),
                        why.replaceAll("\\s+", " "))
                + "\n";
    }
}
