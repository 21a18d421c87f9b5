package org.rapporteur.app.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Changes;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur diff}: what is new, changed, contradicted. */
@Command(
        name = "diff",
        description =
                "Prints what is different since a day: new stories, what became known of older ones, who contradicts whom,"
                        + " which reports were corrected.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur diff --since 2026-03-15", "  rapporteur diff --since 2026-03-15 --format jsonl"})
final class DiffCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Option(names = "--since", paramLabel = "D", required = true, description = "the first day that counts")
    private @Nullable LocalDate since;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private QueryFormat format = QueryFormat.TEXT;

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (since == null) {
            throw new UsageException("give the first day that counts with --since YYYY-MM-DD");
        }
        try (Store store = storeOptions.existing()) {
            Changes changes = store.queries().since(since);
            streams.out().print(format == QueryFormat.JSONL ? StoryJson.of(changes) + "\n" : text(changes));
        }
        return Rapporteur.DONE;
    }

    private static String text(Changes changes) {
        StoryText text = new StoryText(Terminal.hasColours());
        StringBuilder lines = new StringBuilder();
        lines.append("NEW: ").append(changes.fresh().size()).append('\n');
        changes.fresh().forEach(story -> lines.append('\n').append(text.summary(story)));
        lines.append("\nCHANGED: ").append(changes.changed().size()).append('\n');
        for (Changes.Changed changed : changes.changed()) {
            lines.append('\n').append(text.summary(changed.story()));
            changed.revisions()
                    .forEach(revision ->
                            lines.append("  ").append(text.revision(revision)).append('\n'));
        }
        lines.append("\nCONTRADICTED: ").append(changes.contradicted().size()).append('\n');
        for (Changes.Contradicted contradicted : changes.contradicted()) {
            lines.append('\n').append(text.summary(contradicted.story()));
            contradicted.disputes().forEach(dispute -> lines.append(text.dispute(dispute)));
        }
        lines.append("\nCORRECTED: ").append(changes.corrected().size()).append('\n');
        changes.corrected()
                .forEach(report -> lines.append("  ")
                        .append(report.report())
                        .append(report.title() == null ? "" : ", " + report.title())
                        .append(", text ")
                        .append(report.revision())
                        .append('\n'));
        return lines.toString();
    }
}
