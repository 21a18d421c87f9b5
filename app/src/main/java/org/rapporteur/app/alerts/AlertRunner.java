package org.rapporteur.app.alerts;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.fetch.FetchException;
import org.rapporteur.app.fetch.Fetched;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.store.Alert;
import org.rapporteur.store.AlertMessage;
import org.rapporteur.store.AlertStore;

/**
 * Looks what is new to each saved search and delivers the messages that wait. A message is sent until its receiver has taken
 * it, or for about three days; one whose sender died after sending is sent again with the same id.
 */
public final class AlertRunner {
    /** Whoever takes a message and dies leaves it to others after this time. */
    private static final Duration CLAIMED = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_ATTEMPTS = 20;
    private static final int AT_ONCE = 100;
    private static final int GONE = 410;

    private final AlertStore store;
    private final Fetcher fetcher;
    private final Clock clock;
    private final Consumer<String> log;

    /** @param log is told what could not be delivered, a line each */
    public AlertRunner(AlertStore store, Fetcher fetcher, Clock clock, Consumer<String> log) {
        this.store = store;
        this.fetcher = fetcher;
        this.clock = clock;
        this.log = log;
    }

    /**
     * What a run did.
     *
     * @param news messages that came into the outbox
     * @param delivered that left it
     * @param failed attempts to deliver
     */
    public record Outcome(int news, int delivered, int failed) {
        @Override
        public String toString() {
            return news + " news, " + delivered + " delivered, " + failed + " not delivered";
        }
    }

    /** Looks and delivers once. */
    public Outcome run() throws InterruptedException {
        int news = 0;
        Map<String, Alert> alerts = new HashMap<>();
        for (Alert alert : store.all()) {
            alerts.put(alert.id(), alert);
            news += store.look(alert);
        }
        int delivered = 0;
        // messages of one alert come in their order: after a failure the others wait too
        Set<String> failing = new HashSet<>();
        List<AlertMessage> due = store.due(clock.instant(), AT_ONCE);
        while (!due.isEmpty()) {
            int before = delivered;
            for (AlertMessage message : due) {
                Alert alert = alerts.get(message.alert());
                if (alert != null && !failing.contains(alert.id())) {
                    boolean taken = deliver(alert, message);
                    delivered += taken ? 1 : 0;
                    if (!taken) {
                        failing.add(alert.id());
                    }
                }
            }
            due = delivered == before ? List.of() : store.due(clock.instant(), AT_ONCE);
        }
        return new Outcome(news, delivered, failing.size());
    }

    private boolean deliver(Alert alert, AlertMessage message) throws InterruptedException {
        Instant now = clock.instant();
        if (alert.webhook() == null || alert.secret() == null || !store.claim(message, now.plus(CLAIMED))) {
            return false;
        }
        Optional<Fetched> answer = Optional.empty();
        String failure;
        try {
            answer = Optional.of(fetcher.post(
                    URI.create(alert.webhook()),
                    Signature.headers(alert.secret(), alert.id() + "-" + message.number(), now, message.body()),
                    "application/json",
                    message.body().getBytes(StandardCharsets.UTF_8)));
            if (answer.get().isTaken()) {
                store.delivered(message);
                return true;
            }
            failure = "the receiver answered with status " + answer.get().status();
        } catch (FetchException e) {
            failure = String.valueOf(e.getMessage());
        }
        Instant next = next(message, answer.orElse(null), now);
        store.failed(message, next, failure);
        log.accept("alert " + alert.name() + " (" + alert.id() + "): message " + message.number()
                + " was not delivered: " + failure + (next == null ? "; it is given up" : "; tried again at " + next));
        return false;
    }

    private static @Nullable Instant next(AlertMessage message, @Nullable Fetched answer, Instant now) {
        if (message.attempts() + 1 >= MOST_ATTEMPTS || answer != null && answer.status() == GONE) {
            return null;
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(message.attempts(), 12));
        pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        Duration asked = answer == null ? null : answer.retryAfter(now);
        return now.plus(asked != null && asked.compareTo(pause) > 0 && asked.toDays() < 2 ? asked : pause);
    }
}
