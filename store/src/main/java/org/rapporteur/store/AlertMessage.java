package org.rapporteur.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a story is new to an alert, or has changed.
 *
 * @param number grows with each message of a store, with gaps
 * @param kind "new" or "changed"
 * @param body JSON
 * @param attempts to deliver it
 * @param delivered when the receiver took it; null when it did not, or there is none
 * @param failure why the last attempt failed
 */
public record AlertMessage(
        long number,
        String alert,
        String story,
        String kind,
        Instant noticed,
        String body,
        int attempts,
        @Nullable Instant nextAttempt,
        @Nullable Instant delivered,
        @Nullable String failure) {}
