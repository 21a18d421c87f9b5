package org.rapporteur.app.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.alerts.AlertRunner;
import org.rapporteur.app.alerts.Signature;
import org.rapporteur.app.alerts.Webhook;
import org.rapporteur.app.desk.AlertDesk;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;
import org.rapporteur.store.Alert;
import org.rapporteur.store.AlertStore;
import org.rapporteur.store.Store;
import org.rapporteur.store.StorySearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur alerts}: saved searches, and who is told their news. */
@Command(
        name = "alerts",
        description = "Saves searches and tells their news: stories that are new to them, and those whose state or days"
                + " change. Each has an Atom feed at the desk (/alerts/ID/atom.xml) and, if wanted, a webhook.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur alerts add \"Visits to Ankara\" --actor Turkey --type CONSULT --status planned",
            "  rapporteur alerts add Strikes --type ASSAULT --webhook https://example.org/hook",
            "  rapporteur alerts list",
            "  rapporteur alerts run                     # once, for cron",
            "  rapporteur alerts run --every 1m          # until it is ended",
            "",
            "A message is JSON, signed by HMAC-SHA256 as in the Standard Webhooks specification."
        })
final class AlertsCommand {
    private final Streams streams;

    AlertsCommand(Streams streams) {
        this.streams = streams;
    }

    @Command(description = "saves a search; what it finds now is no news")
    int add(
            @Mixin StoreOptions storeOptions,
            @Parameters(paramLabel = "NAME", description = "what you call it") String name,
            @Parameters(paramLabel = "WORD", arity = "0..*", description = "words, as in search") @Nullable List<String> words,
            @Option(names = "--actor", paramLabel = "A", description = "who takes part, as in search") @Nullable List<String> actors,
            @Option(names = "--type", paramLabel = "T", split = ",", description = "PLOVER types") @Nullable List<EventType> types,
            @Option(names = "--status", paramLabel = "S", split = ",", description = "${COMPLETION-CANDIDATES}")
                    @Nullable List<Status> statuses,
            @Option(names = "--from", paramLabel = "D", description = "acts not over before this day") @Nullable LocalDate from,
            @Option(names = "--to", paramLabel = "D", description = "acts not begun after this day") @Nullable LocalDate to,
            @Option(names = "--source", paramLabel = "NAME", description = "whose words they are") @Nullable String source,
            @Option(names = "--webhook", paramLabel = "URL", description = "address that news is sent to") @Nullable URI webhook) {
        if (webhook != null && !Webhook.isAddress(webhook.toString())) {
            throw new UsageException("--webhook " + webhook + " is no address; give one that begins with https://");
        }
        StorySearch search = new StorySearch(
                listed(words),
                listed(actors),
                listed(types),
                listed(statuses),
                from,
                to,
                source,
                AlertDesk.MOST_STORIES);
        String secret = webhook == null ? null : Signature.freshSecret();
        try (Store store = storeOptions.existing()) {
            Alert alert = store.alerts().add(name, search, webhook == null ? null : webhook.toString(), secret);
            streams.out().println(alert.id() + "\t" + name + "\tfeed: /alerts/" + alert.id() + "/atom.xml");
            if (secret != null) {
                streams.out().println("secret of the webhook, shown only now: " + secret);
            }
        }
        return Rapporteur.DONE;
    }

    private static <T> List<T> listed(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    @Command(description = "lists the saved searches and their outboxes")
    int list(@Mixin StoreOptions storeOptions) {
        try (Store store = storeOptions.existing()) {
            for (Alert alert : store.alerts().all()) {
                AlertStore.Outbox outbox = store.alerts().outbox(alert.id());
                streams.out()
                        .println(alert.id() + "\t" + alert.name() + "\t" + described(alert.search())
                                + (alert.webhook() == null
                                        ? ""
                                        : "\t" + alert.webhook() + "\t" + outbox.waiting() + " wait, "
                                                + outbox.delivered() + " delivered, " + outbox.givenUp()
                                                + " given up"));
            }
        }
        return Rapporteur.DONE;
    }

    private static String described(StorySearch search) {
        StringBuilder line = new StringBuilder(String.join(" ", search.words()));
        search.actors().forEach(actor -> line.append(" --actor ").append(actor));
        search.types().forEach(type -> line.append(" --type ").append(type));
        search.statuses()
                .forEach(
                        status -> line.append(" --status ").append(status.name().toLowerCase(Locale.ROOT)));
        if (search.from() != null) {
            line.append(" --from ").append(search.from());
        }
        if (search.to() != null) {
            line.append(" --to ").append(search.to());
        }
        if (search.source() != null) {
            line.append(" --source ").append(search.source());
        }
        return line.isEmpty() ? "everything" : line.toString().strip();
    }

    @Command(description = "forgets a saved search with its messages")
    int remove(@Mixin StoreOptions storeOptions, @Parameters(paramLabel = "ID") String id) {
        try (Store store = storeOptions.existing()) {
            if (!store.alerts().remove(id)) {
                throw new UsageException("there is no alert " + id + "; rapporteur alerts list shows them");
            }
        }
        return Rapporteur.DONE;
    }

    @Command(description = "looks what is new and delivers what waits")
    int run(
            @Mixin StoreOptions storeOptions,
            @Mixin FetchOptions fetchOptions,
            @Option(
                            names = "--every",
                            paramLabel = "TIME",
                            converter = Lasting.class,
                            description = "again and again, with this pause (1m)")
                    @Nullable Duration every)
            throws IOException, InterruptedException {
        try (Store store = storeOptions.existing();
                Fetcher fetcher = fetchOptions.fetcher()) {
            AlertRunner runner = new AlertRunner(store.alerts(), fetcher, Clock.systemUTC(), streams.err()::println);
            while (true) {
                AlertRunner.Outcome outcome = runner.run();
                if (every == null || outcome.news() + outcome.delivered() > 0) {
                    streams.out().println(outcome);
                    streams.out().flush();
                }
                if (every == null) {
                    return outcome.failed() == 0 ? Rapporteur.DONE : Rapporteur.SET_ASIDE;
                }
                Thread.sleep(Math.max(1000, every.toMillis()));
            }
        }
    }
}
