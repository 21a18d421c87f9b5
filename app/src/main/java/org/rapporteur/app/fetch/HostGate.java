package org.rapporteur.app.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.fetch.FetchException.Kind;

/** Lets one request at a time to a host, each some time after the last. */
final class HostGate {
    private final String host;
    private final Clock clock;
    private final Semaphore turn = new Semaphore(1, true);
    private volatile Instant next = Instant.MIN;
    private volatile Instant blockedUntil = Instant.MIN;

    HostGate(String host, Clock clock) {
        this.host = host;
        this.clock = clock;
    }

    /** Waits for its turn and for the pause between two; a longer pause that the host asked for is refused instead. */
    void enter() throws FetchException, InterruptedException {
        turn.acquire();
        boolean entered = false;
        try {
            Instant now = clock.instant();
            if (now.isBefore(blockedUntil)) {
                Duration left = Duration.between(now, blockedUntil);
                throw new FetchException(
                        Kind.ASKED_TO_WAIT,
                        host + " asked for a pause; nothing is fetched there before " + blockedUntil,
                        left,
                        null);
            }
            if (now.isBefore(next)) {
                Thread.sleep(Duration.between(now, next).toMillis() + 1);
            }
            entered = true;
        } finally {
            if (!entered) {
                turn.release();
            }
        }
    }

    /** @param blocked how long the host wants no request; null when it does not mind */
    void leave(Duration pause, @Nullable Duration blocked) {
        Instant now = clock.instant();
        next = now.plus(pause);
        if (blocked != null) {
            blockedUntil = now.plus(blocked);
        }
        turn.release();
    }
}
