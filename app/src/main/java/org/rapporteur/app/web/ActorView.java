package org.rapporteur.app.web;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.Links;
import org.rapporteur.store.ActorSummary;
import org.rapporteur.store.StorySummary;

/**
 * An actor, alone or with another.
 *
 * @param actor a code, code and sector, or a name
 * @param with the other; null for none
 * @param month whose stories are shown; null for none
 * @param deedsOnly whether plans, threats, requests and denials are left out of the chart
 * @param ofMonth the stories of the month
 * @param acts the latest stories that it takes part in
 * @param statements the latest stories told in its words
 * @param partners those it has most to do with
 */
public record ActorView(
        String actor,
        String name,
        @Nullable String with,
        @Nullable YearMonth month,
        boolean deedsOnly,
        MonthChart chart,
        List<StorySummary> ofMonth,
        List<StorySummary> acts,
        List<StorySummary> statements,
        List<ActorSummary> partners,
        PlaceMap map) {
    /** The name of both. */
    public String title() {
        String other = with;
        return other == null ? name : name + " and " + (other.matches("[A-Z]{3}") ? Regions.country(other) : other);
    }

    /** The address of the page. */
    public String address() {
        String query = (with == null ? "" : "&with=" + Wording.query(with)) + (deedsOnly ? "" : "&all=yes");
        return Links.actor(actor) + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    /** The address of the stories of a month. */
    public String address(YearMonth of) {
        return address() + (address().contains("?") ? "&" : "?") + "month=" + of + "#month";
    }

    /** The address of this actor with another. */
    public String together(ActorSummary other) {
        return Links.actor(actor) + "?with=" + Wording.query(other.key());
    }
}
