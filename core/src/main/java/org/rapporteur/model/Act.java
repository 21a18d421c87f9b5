package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says that somebody does, coded as a PLOVER event, before it is asked who says so.
 *
 * @param id position in the report's list of acts
 * @param sentence index of the evidence sentence
 * @param token index of the trigger's head token in the sentence
 * @param trigger the words that name the act
 * @param type PLOVER type of the act itself: a planned visit is CONSULT
 * @param event PLOVER type after folding act and status (record.md, 3): a planned visit is AGREE
 * @param contexts PLOVER contexts
 * @param actors mentions in the actor's role; compound and reciprocal actors are one list
 * @param time the words that date the act itself, not its announcement; null when none
 * @param from first day of the act; null when unknown
 * @param to last day of the act; null when unknown
 * @param confidence 0 to 1: how likely act, roles and status are right
 * @param partOf id of the act of speech whose words contain this act (a request and what is requested), else null
 * @param why the rules and words that led here, in order
 */
public record Act(
        int id,
        int sentence,
        int token,
        Span trigger,
        EventType type,
        List<String> modes,
        List<String> contexts,
        Status status,
        double certainty,
        EventType event,
        List<Mention> actors,
        List<Mention> recipients,
        @Nullable Timex time,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PlaceMention place,
        Size size,
        double confidence,
        @Nullable Integer partOf,
        List<Reason> why) {
    public Act {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        why = List.copyOf(why);
    }

    /** The same act with other parties. */
    public Act withParties(List<Mention> actors, List<Mention> recipients) {
        return new Act(
                id,
                sentence,
                token,
                trigger,
                type,
                modes,
                contexts,
                status,
                certainty,
                event,
                actors,
                recipients,
                time,
                from,
                to,
                place,
                size,
                confidence,
                partOf,
                why);
    }
}
