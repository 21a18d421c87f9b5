package org.rapporteur.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.ActorSummary;
import org.rapporteur.store.Changes;
import org.rapporteur.store.StorySummary;
import org.rapporteur.store.StoryView;

/**
 * What stands on the page of the day.
 *
 * @param since the first day that counts
 * @param region the only region shown; null for all
 * @param actor code of the only actor shown; null for all
 * @param fresh the first of the new stories by region
 * @param freshCount how many there are
 * @param soon the next plans
 * @param latest day of the latest report; null when none has a day
 */
public record TodayView(
        LocalDate since,
        @Nullable String region,
        @Nullable String actor,
        Map<String, List<StorySummary>> fresh,
        int freshCount,
        List<Changes.Changed> changed,
        List<Changes.Contradicted> contradicted,
        List<Changes.Corrected> corrected,
        List<StoryView> soon,
        List<ActorSummary> actors,
        @Nullable LocalDate latest) {
    /** How many of the new stories are on the page. */
    public int shown() {
        return fresh.values().stream().mapToInt(List::size).sum();
    }

    /** Whether there is anything new. */
    public boolean isQuiet() {
        return fresh.isEmpty() && changed.isEmpty() && contradicted.isEmpty() && corrected.isEmpty();
    }

    /** Whether the first day is none of those that the page offers. */
    public boolean isOtherDay(LocalDate today) {
        return !List.of(today, today.minusDays(1), today.minusDays(6), today.minusDays(29))
                .contains(since);
    }

    /** The address of this page with another filter. */
    public String with(LocalDate day, @Nullable String area, @Nullable String who) {
        return "/?since=" + day + (area == null ? "" : "&region=" + Wording.query(area))
                + (who == null ? "" : "&actor=" + Wording.query(who));
    }
}
