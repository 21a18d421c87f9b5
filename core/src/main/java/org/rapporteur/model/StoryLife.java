package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tellings of a story add up to, as of a day.
 *
 * @param current record whose account is shown as the story's, with its window, place and status
 * @param rule why that one: permanent id, such as "story/newest-by-a-party"
 * @param from first day of the act as it stands now; null when unknown
 * @param to last day of the act as it stands now; null when unknown
 * @param revisions what became known of it, the earliest first
 * @param disputes on what its tellings contradict each other
 * @param origins how many voices it goes back to; outlets that repeat one voice count once
 * @param firstSaid the earliest day it was told; null when no report has a date
 * @param lastSaid the latest day it was told
 */
public record StoryLife(
        State state,
        String current,
        String rule,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Revision> revisions,
        List<Dispute> disputes,
        int origins,
        @Nullable LocalDate firstSaid,
        @Nullable LocalDate lastSaid) {
    public StoryLife {
        revisions = List.copyOf(revisions);
        disputes = List.copyOf(disputes);
    }

    /** Where a happening or a plan stands. */
    public enum State {
        /** Said to be coming. */
        ANNOUNCED,
        /** Coming, on another day than first said. */
        MOVED,
        /** Said again, by its words or by another party to it, to be coming as announced. */
        CONFIRMED,
        POSTPONED,
        CANCELLED,
        BEGUN,
        /** It took place. */
        HELD,
        /** Its last day has passed and no report says what became of it. */
        OVERDUE,
        /** Asked for, feared or possible, and no more. */
        PROPOSED,
        THREATENED,
        /** All who speak of it say that it did not happen. */
        DENIED,
        /** Told only as what somebody is accused of. */
        ALLEGED,
        /** Some say that it happened, others that it did not. */
        DISPUTED
    }

    /**
     * Something that became known of a story.
     *
     * @param state what it made of the story; OVERDUE has no record
     * @param record that tells it
     * @param said when
     * @param origin who says so
     * @param from first day of the act as told there
     * @param to last day of the act as told there
     * @param oldFrom the first day before, where the act was moved
     * @param oldTo the last day before
     */
    public record Revision(
            State state,
            @Nullable String record,
            @Nullable LocalDate said,
            String origin,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate oldFrom,
            @Nullable LocalDate oldTo) {}

    /**
     * A question that tellings answer differently. Nothing is averaged: each answer stands with those who give it.
     *
     * @param about one of "happened", "planned", "dead", "injured", "arrested", "date", "place"
     */
    public record Dispute(String about, List<Side> sides) {
        public Dispute {
            sides = List.copyOf(sides);
        }
    }

    /**
     * One answer.
     *
     * @param answer "yes", "no", "alleged"; a number; days; a place
     * @param records that give it
     * @param origins the voices that it goes back to, each once
     */
    public record Side(
            String answer,
            List<String> records,
            List<String> origins,
            @Nullable LocalDate firstSaid,
            @Nullable LocalDate lastSaid) {
        public Side {
            records = List.copyOf(records);
            origins = List.copyOf(origins);
        }
    }
}
