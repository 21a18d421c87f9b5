package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoryJson;
import org.rapporteur.store.StoryView;
import org.rapporteur.store.export.Calendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur upcoming}: what is planned. */
@Command(
        name = "upcoming",
        description =
                "Prints the plans in the store that are not yet held, cancelled or overdue: window, place, who announced"
                        + " it, confidence, last change.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur upcoming",
            "  rapporteur upcoming --from 2026-03-10 --to 2026-03-31",
            "  rapporteur upcoming --ics plans.ics        # a calendar; importing it again updates it"
        })
final class UpcomingCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Option(names = "--from", paramLabel = "D", description = "the first day, and what was known on it; default today")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "D", description = "the last day; default none")
    private @Nullable LocalDate to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private QueryFormat format = QueryFormat.TEXT;

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description = "also writes the plans, and those that were called off, as an iCalendar file")
    private @Nullable Path ics;

    UpcomingCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        LocalDate first = from == null ? Today.date() : from;
        if (to != null && to.isBefore(first)) {
            throw new UsageException("--to " + to + " is before --from " + first);
        }
        try (Store store = storeOptions.existing()) {
            List<StoryView> plans = store.queries().upcoming(first, to);
            StoryText text = new StoryText(Terminal.hasColours());
            for (StoryView plan : plans) {
                streams.out().print(format == QueryFormat.JSONL ? StoryJson.plan(plan) + "\n" : text.plan(plan));
            }
            if (format == QueryFormat.TEXT) {
                streams.out()
                        .print(StoryText.count(plans.size(), "plan") + " from " + first
                                + (to == null ? "" : " to " + to) + "\n");
            }
            if (ics != null) {
                write(Calendar.of(store.queries().upcomingAndCalledOff(first, to)));
            }
        }
        return Rapporteur.DONE;
    }

    private void write(String calendar) {
        try {
            Files.writeString(ics, calendar);
        } catch (IOException e) {
            throw new UsageException("--ics " + ics + " cannot be written: " + e.getMessage());
        }
    }
}
