package org.rapporteur.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoryJson;
import org.rapporteur.store.StorySearch;
import org.rapporteur.store.StorySummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur search}: finds stories. */
@Command(
        name = "search",
        description =
                "Finds stories by words, actors, types, days, status and source; all that is given must fit one record.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur search grain corridor",
            "  rapporteur search \"joint statement\" --actor Japan --actor Turkey",
            "  rapporteur search --actor RUS/MIL --type ASSAULT --from 2026-03-01 --source Reuters",
            "  rapporteur search negotiat* --status planned --format jsonl"
        })
final class SearchCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Parameters(
            paramLabel = "WORD",
            arity = "0..*",
            description =
                    "words of the sentence, the title or the names in it; * at the end of one stands for any ending")
    private List<String> words = List.of();

    @Option(
            names = "--actor",
            paramLabel = "A",
            description =
                    "who takes part: a code (RUS), code and sector (RUS/MIL) or a name; may be given several times")
    private List<String> actors = List.of();

    @Option(names = "--type", paramLabel = "T", split = ",", description = "PLOVER types of the act or the event")
    private List<EventType> types = List.of();

    @Option(names = "--status", paramLabel = "S", split = ",", description = "${COMPLETION-CANDIDATES}")
    private List<Status> statuses = List.of();

    @Option(names = "--from", paramLabel = "D", description = "acts not over before this day")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "D", description = "acts not begun after this day")
    private @Nullable LocalDate to;

    @Option(names = "--source", paramLabel = "NAME", description = "whose words they are: a source or a publisher")
    private @Nullable String source;

    @Option(names = "--limit", paramLabel = "N", description = "at most so many; default ${DEFAULT-VALUE}")
    private int limit = 50;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private QueryFormat format = QueryFormat.TEXT;

    SearchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new UsageException("--limit " + limit + " is too few; give 1 or more");
        }
        try (Store store = storeOptions.existing()) {
            List<StorySummary> found =
                    store.queries().search(new StorySearch(words, actors, types, statuses, from, to, source, limit));
            StoryText text = new StoryText(Terminal.hasColours());
            for (StorySummary story : found) {
                streams.out()
                        .print(format == QueryFormat.JSONL ? StoryJson.of(story) + "\n" : text.summary(story) + "\n");
            }
            if (format == QueryFormat.TEXT) {
                String more = found.size() == limit ? "; there may be more, see --limit" : "";
                streams.out().print(found.size() + (found.size() == 1 ? " story" : " stories") + more + "\n");
            }
        }
        return Rapporteur.DONE;
    }
}
