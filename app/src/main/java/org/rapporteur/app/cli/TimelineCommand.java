package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoryJson;
import org.rapporteur.store.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur timeline}: cooperation and conflict by month. */
@Command(
        name = "timeline",
        description =
                "Prints cooperation and conflict between two actors, or of one with anybody, by month: stories counted once,"
                        + " and PLOVER scores (-10 to 10).",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur timeline Russia Ukraine",
            "  rapporteur timeline \"Xi Jinping\"",
            "  rapporteur timeline RUS/MIL UKR --svg war.svg"
        })
final class TimelineCommand implements Callable<Integer> {
    private static final int WIDTH = 24;

    private final Streams streams;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Parameters(index = "0", paramLabel = "ACTOR", description = "a code (RUS), code and sector (RUS/MIL) or a name")
    private String actor = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ACTOR", description = "the other; without one, anybody")
    private @Nullable String other;

    @Option(names = "--all", description = "what is planned, asked for, threatened or denied as well, not deeds alone")
    private boolean all;

    @Option(names = "--png", paramLabel = "FILE", description = "also draws it")
    private @Nullable Path png;

    @Option(names = "--svg", paramLabel = "FILE", description = "also draws it")
    private @Nullable Path svg;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private QueryFormat format = QueryFormat.TEXT;

    TimelineCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (Store store = storeOptions.existing()) {
            Timeline timeline = store.queries().timeline(actor, other, !all);
            if (format == QueryFormat.JSONL) {
                timeline.months().forEach(month -> streams.out().print(StoryJson.of(month) + "\n"));
            } else {
                text(timeline);
            }
            String title = other == null ? actor : actor + " and " + other;
            if (png != null) {
                TimelinePlot.png(timeline, title, png);
            }
            if (svg != null) {
                TimelinePlot.svg(timeline, title, svg);
            }
        }
        return Rapporteur.DONE;
    }

    private void text(Timeline timeline) {
        if (timeline.months().isEmpty()) {
            streams.out().print("no stories between them\n");
            return;
        }
        int most = timeline.months().stream()
                .mapToInt(month -> Math.max(month.cooperation(), month.conflict()))
                .max()
                .orElse(1);
        streams.out()
                .print(String.format(
                                "%-8s %" + WIDTH + "s | %-" + WIDTH + "s  score   mean%n",
                                "month",
                                "conflict",
                                "cooperation")
                        .replace(System.lineSeparator(), "\n"));
        for (Timeline.Month month : timeline.months()) {
            streams.out()
                    .print(String.format(
                            Locale.ROOT,
                            "%-8s %" + WIDTH + "s | %-" + WIDTH + "s %6.1f %6.1f\n",
                            month.month(),
                            bar(month.conflict(), most, false),
                            bar(month.cooperation(), most, true),
                            month.score(),
                            month.mean()));
        }
    }

    private static String bar(int number, int most, boolean right) {
        int length = (int) Math.ceil(number * (WIDTH - 5.0) / Math.max(1, most));
        String bar = "█".repeat(length);
        String count = number == 0 ? "" : String.valueOf(number);
        return right ? (bar + " " + count).strip() : (count + " " + bar).strip();
    }
}
