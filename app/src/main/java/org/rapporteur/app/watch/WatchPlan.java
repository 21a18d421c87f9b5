package org.rapporteur.app.watch;

import java.time.Duration;

/**
 * How often is asked.
 *
 * @param every between two polls of a feed that answers
 * @param mostPolls of hosts at a time
 * @param mostOfFeed entries of one feed that are read in a round; the others wait for the next
 */
public record WatchPlan(Duration every, int mostPolls, int mostOfFeed) {
    /** A feed that fails is asked more and more rarely, and an entry tried again, but once a day at least. */
    static final Duration RAREST = Duration.ofDays(1);
    /** The first pause before an entry is tried again. */
    static final Duration SECOND_TRY = Duration.ofMinutes(5);

    public WatchPlan(Duration every) {
        this(every, 8, 100);
    }

    /** Doubles with each failure. */
    static Duration backOff(Duration first, int failures) {
        Duration pause = first.multipliedBy(1L << Math.min(failures, 20));
        return pause.compareTo(RAREST) > 0 ? RAREST : pause;
    }
}
