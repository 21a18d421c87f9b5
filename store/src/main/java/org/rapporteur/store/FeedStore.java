package org.rapporteur.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the feeds that are watched. Each call is one transaction; an entry that was seen waits until it is said
 * what became of it, whatever happens to the process.
 */
public interface FeedStore {
    /** A feed as it was last asked; a fresh one when it never was. */
    WatchedFeed feed(String address);

    /**
     * Keeps how a feed is, with its entries as they stand in it now.
     *
     * @return how many of them are new or told otherwise than before, and so wait
     */
    int seen(WatchedFeed feed, List<WatchedItem> entries);

    /** The entries that wait and may be read now, those of one feed in their order; of one feed no more than this many. */
    List<WatchedItem> waiting(Instant now, int mostOfFeed);

    /** When the next waiting entry may be read; null when none waits. */
    @Nullable Instant nextAttempt();

    /** Whether the same entry of another feed has become a report. */
    boolean isReadOfAnotherFeed(WatchedItem item);

    /** An entry is in the store, or never will be. */
    void settle(WatchedItem item, ItemState state, @Nullable String reason);

    /** An entry could not be read; it will be tried again. */
    void postpone(WatchedItem item, Instant next, String reason);

    /** Forgets entries that no feed has shown since. */
    void forgetBefore(Instant time);

    /** How many entries of a feed are in each state. */
    Counts counts(String feed);

    /** Entries that wait, that were read, and that were skipped: together all that were ever seen and not forgotten. */
    record Counts(int waiting, int read, int skipped) {}

    /** What became of an entry. */
    enum ItemState {
        WAITING,
        READ,
        SKIPPED
    }
}
