package org.rapporteur.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoryJson;
import org.rapporteur.store.StoryView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur story}: all that is known of one happening or plan. */
@Command(
        name = "story",
        description =
                "Prints all that is known of a happening or a plan: what became known when and by whom, on what"
                        + " accounts differ, and each telling. With --merge or --split, corrects what belongs together, for good.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur story s-8fdc24a8de585930",
            "  rapporteur story s-8fdc24a8de585930 --merge s-1f0ab6fb397d7ced --note \"one visit\"",
            "  rapporteur story s-8fdc24a8de585930 --split r-69ba256009266b79"
        })
final class StoryCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Parameters(paramLabel = "ID", description = "the story, as search, upcoming and read name it")
    private String id = "";

    @Option(
            names = "--as-of",
            paramLabel = "D",
            description = "the day on which a plan is overdue or not; default today")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private QueryFormat format = QueryFormat.TEXT;

    @Option(names = "--merge", paramLabel = "ID", description = "the other story is the same happening: joins the two")
    private @Nullable String merge;

    @Option(
            names = "--split",
            paramLabel = "RECORD",
            split = ",",
            description =
                    "records of it (divided by commas) that are another happening: makes them a story of their own")
    private List<String> split = List.of();

    @Option(names = "--note", paramLabel = "TEXT", description = "why, kept with the decision")
    private @Nullable String note;

    StoryCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (merge != null && !split.isEmpty()) {
            throw new UsageException("--merge and --split contradict each other; give one of them");
        }
        try (Store store = storeOptions.existing()) {
            String shown = id;
            if (merge != null) {
                shown = store.records().merge(id, merge, note);
            } else if (!split.isEmpty()) {
                shown = store.records().split(id, split, note);
            }
            String story = shown;
            StoryView view = store.queries()
                    .story(story, asOf == null ? Today.date() : asOf)
                    .orElseThrow(() -> new UsageException(
                            "there is no story " + story + " in this store; rapporteur search finds stories"));
            streams.out()
                    .print(
                            format == QueryFormat.JSONL
                                    ? StoryJson.of(view) + "\n"
                                    : new StoryText(Terminal.hasColours()).full(view));
        }
        return Rapporteur.DONE;
    }
}
