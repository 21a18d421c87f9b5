package org.rapporteur.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Saved searches and the outbox of their messages. Each call is one transaction: a match and its message come together or
 * not at all.
 */
public interface AlertStore {
    /** Saves a search. What it finds now is no news. */
    Alert add(String name, StorySearch search, @Nullable String webhook, @Nullable String secret);

    /** All alerts, the oldest first. */
    List<Alert> all();

    Optional<Alert> alert(String id);

    /** Forgets an alert with its messages; false when there is none. */
    boolean remove(String id);

    /** Searches again and puts a message into the outbox for each story that is new or changed; gives how many. */
    int look(Alert alert);

    /** The messages that are to be delivered now, the oldest first. */
    List<AlertMessage> due(Instant now, int most);

    /** Takes a message to deliver it; false when another process has. Whoever does not say what became of it loses it then. */
    boolean claim(AlertMessage message, Instant until);

    void delivered(AlertMessage message);

    /** @param next when it is tried again; null for never */
    void failed(AlertMessage message, @Nullable Instant next, String reason);

    /** The last messages of an alert, the newest first. */
    List<AlertMessage> latest(String alert, int most);

    /** How many messages of an alert wait, were delivered, and were given up. */
    Outbox outbox(String alert);

    /** Numbers of messages. */
    record Outbox(int waiting, int delivered, int givenUp) {}
}
