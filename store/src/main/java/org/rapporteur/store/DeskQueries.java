package org.rapporteur.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a desk asks beside {@link StoryQueries}: who is in a list of stories, where, and whether anything changed. */
public interface DeskQueries {
    /** Something that differs whenever the store's answers may; cheap to ask. */
    String version();

    /** What arrived behind a number, in its order; {@link #lastArrival} is the highest. */
    List<Arrival> arrivals(long after, int limit);

    /** The number of the latest arrival; 0 in an empty store. */
    long lastArrival();

    /** The day of the latest report; null when no report has one. */
    @Nullable LocalDate latestDay();

    /** Of each story the codes of those who take part in it, actors first; a story without any is left out. */
    Map<String, List<String>> codes(Collection<String> stories);

    /** The stories that a month of {@link StoryQueries#timeline} counts, the earliest first. */
    List<StorySummary> stories(String actor, @Nullable String other, boolean deedsOnly, YearMonth month);

    /**
     * Where an actor's acts and those towards it took place, the most told first; places without coordinates are left out.
     *
     * @param other only what also has this actor in it; null for all
     */
    List<Where> places(String actor, @Nullable String other, int limit);

    /** Those who are in the most stories with an actor: whom it acts on or with, and who acts on it. */
    List<ActorSummary> partners(String actor, int limit);

    /**
     * A place with the number of stories there.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     */
    record Where(String place, @Nullable String country, double latitude, double longitude, int stories) {}

    /**
     * The stories that a search finds, from behind a place in their order.
     *
     * @param after null to begin with the first
     */
    Found search(StorySearch search, @Nullable StoryPosition after);

    /** All current records by their ids, from behind one; empty to begin with the first. */
    List<StoredRecord> records(String after, int limit);

    /** The records of a report as JSON, in their order; those that are linked elsewhere may be in no story yet. */
    List<JsonNode> recordsOf(String report);

    /** A record by its id. */
    Optional<StoredRecord> record(String id);

    /**
     * Some of what a search finds.
     *
     * @param last the place of the last; null when there is nothing behind it
     */
    record Found(List<StorySummary> stories, @Nullable StoryPosition last) {
        public Found {
            stories = List.copyOf(stories);
        }
    }
}
