package org.rapporteur.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a store is asked: the same answers for the command line, the API and the desk. Nothing is written. */
public interface StoryQueries {
    /**
     * Plans that at a day are not yet held, cancelled or overdue, by what was known on that day; the soonest first.
     *
     * @param from the day, and the first that a plan may last to
     * @param to the last day that a plan may begin on; null for any
     */
    List<StoryView> upcoming(LocalDate from, @Nullable LocalDate to);

    /** As {@link #upcoming}, with those that were postponed or cancelled: what a calendar must know to put itself right. */
    List<StoryView> upcomingAndCalledOff(LocalDate from, @Nullable LocalDate to);

    /** A story in full, as of a day. */
    Optional<StoryView> story(String id, LocalDate asOf);

    /** The stories of which a record fits, the latest told first. */
    List<StorySummary> search(StorySearch search);

    /**
     * Cooperation and conflict by month.
     *
     * @param actor a code ("RUS"), code and sector ("RUS/MIL"), or a name
     * @param other the same; null for anybody
     * @param deedsOnly what occurred or is going on; otherwise also what is planned, asked for, threatened or denied
     */
    Timeline timeline(String actor, @Nullable String other, boolean deedsOnly);

    /** What is new, changed, contradicted and corrected since a day, that day included. */
    Changes since(LocalDate day);

    /** A report with its records. */
    Optional<StoredReport> report(String id);

    /** The actors that fit a code, code and sector, or part of a name; those with the most records first. */
    List<ActorSummary> actors(String actor, int limit);

    /** The actors with the most records. */
    List<ActorSummary> busiestActors(int limit);

    /** All current records in the order of their days, then reports. */
    void forEachRecord(Consumer<ToldRecord> consumer);

    /** All input that was set aside. */
    List<RecordStore.SetAside> quarantine();

    /** What is in the store. */
    Totals totals();

    /** Numbers of rows. */
    record Totals(long reports, long records, long stories, long quarantined) {}
}
