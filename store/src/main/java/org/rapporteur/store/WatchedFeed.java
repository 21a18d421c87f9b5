package org.rapporteur.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was when it was last asked.
 *
 * @param etag that its server gave; null for none
 * @param lastModified as its server wrote it; null for none
 * @param nextPoll not to be asked before
 * @param failures in a row
 * @param said what became of the last try
 */
public record WatchedFeed(
        String address,
        @Nullable String etag,
        @Nullable String lastModified,
        Instant nextPoll,
        int failures,
        @Nullable String said) {

    /** A feed that was never asked. */
    public static WatchedFeed fresh(String address) {
        return new WatchedFeed(address, null, null, Instant.EPOCH, 0, null);
    }
}
