package org.rapporteur.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.StoryLife;

/**
 * A story in a line of a list: what its current account says, and how often it was told.
 *
 * @param actors names of who acts
 * @param recipients names of whom it is done to
 * @param from first day of the act; null when unknown
 * @param to last day of the act; null when unknown
 * @param sentence the evidence of the current account
 * @param source according to whom, in the current account
 * @param confidence of the current account
 */
public record StorySummary(
        String id,
        EventType act,
        List<String> modes,
        StoryLife.State state,
        List<String> actors,
        List<String> recipients,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String place,
        String sentence,
        String source,
        double confidence,
        int records,
        int reports,
        int origins,
        @Nullable LocalDate firstSaid,
        @Nullable LocalDate lastSaid) {
    public StorySummary {
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
