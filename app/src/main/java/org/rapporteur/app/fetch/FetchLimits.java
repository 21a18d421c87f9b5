package org.rapporteur.app.fetch;

import java.time.Duration;

/**
 * What one fetch may cost.
 *
 * @param bytes of the body, unpacked
 * @param time from the first connection to the last byte, redirects included
 * @param redirects that are followed
 */
public record FetchLimits(int bytes, Duration time, int redirects) {
    /** Enough for the largest feed and page that are read. */
    public static final FetchLimits DEFAULT = new FetchLimits(16 << 20, Duration.ofSeconds(60), 5);
}
