package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that linking needs of one record: flat, so that a store can keep it and linking never needs the report again.
 *
 * @param record id of the record
 * @param report id of the report that tells it
 * @param identity names the telling by the report's id, the sentence and the trigger, and not by what was read into them:
 *     it stays when the word lists or the program change, so that an analyst's decisions and the ids of stories do
 * @param sequence position among the report's acts
 * @param sentence index of the evidence sentence
 * @param headline whether that sentence is the headline
 * @param published day of the report; null when unknown
 * @param said day of the saying where the report tells it, else the day of the report; null when unknown
 * @param publisher of the report, null when unknown
 * @param origin key of the voice that the telling goes back to: the innermost source, else the publisher
 * @param originName the same for people
 * @param voice what kind of source that is
 * @param speaker whom that source denotes; null for the report's own voice and for sources that are not known
 * @param alleged whether it is told only as what somebody is accused of
 * @param denied whether the act is negated by its own actor
 * @param from first day of the act; null when unknown
 * @param to last day of the act; null when unknown
 * @param direction "northern" for "in northern Syria"; empty when none is told
 * @param surroundings names of the places that the sentence and the one before speak of; where the act itself has no place,
 *     it may be in one of them
 * @param lemma of the trigger's head
 * @param words content words of the sentence that are neither party, place, time nor trigger
 * @param pointed whether the words point back at an act that was told before: "the attack", "killed in Tuesday's strike"
 * @param revised whether the words say that a plan was changed
 * @param former whether the words say that its days are those of a plan before it was changed
 * @param wording digest of the sentence and of the trigger's place in it; null for a sentence too short to be copied
 */
public record Telling(
        String record,
        String report,
        String identity,
        int sequence,
        int sentence,
        boolean headline,
        @Nullable LocalDate published,
        @Nullable LocalDate said,
        @Nullable String publisher,
        String origin,
        String originName,
        Voice voice,
        @Nullable Entity speaker,
        boolean alleged,
        boolean denied,
        EventType type,
        List<String> modes,
        Status status,
        double confidence,
        List<Entity> actors,
        List<Entity> recipients,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Place place,
        String direction,
        Set<String> surroundings,
        Size size,
        String lemma,
        Set<String> words,
        boolean pointed,
        boolean revised,
        boolean former,
        @Nullable String wording) {
    public Telling {
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        // sorted, so that equal tellings are written with equal bytes
        surroundings = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(surroundings));
        words = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    /** The same telling under the name of another. */
    public Telling withIdentity(String identity) {
        return new Telling(
                record,
                report,
                identity,
                sequence,
                sentence,
                headline,
                published,
                said,
                publisher,
                origin,
                originName,
                voice,
                speaker,
                alleged,
                denied,
                type,
                modes,
                status,
                confidence,
                actors,
                recipients,
                from,
                to,
                place,
                direction,
                surroundings,
                size,
                lemma,
                words,
                pointed,
                revised,
                former,
                wording);
    }
}
