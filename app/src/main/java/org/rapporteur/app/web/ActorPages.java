package org.rapporteur.app.web;

import io.javalin.http.Context;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Links;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.store.ActorSummary;
import org.rapporteur.store.StorySearch;
import org.rapporteur.store.StorySummary;
import org.rapporteur.store.Timeline;

/** {@code /actors} and {@code /actors/ACTOR}: acts and statements, cooperation and conflict by month, and where. */
final class ActorPages {
    private static final int LISTED = 150;
    private static final int STORIES = 40;
    private static final int PARTNERS = 20;
    private static final int PLACES = 200;

    private final Desk desk;
    private final Pages pages;

    ActorPages(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void list(Context context) {
        String named = Query.text(context, "name");
        String with = Query.text(context, "with");
        if (named != null && with != null) {
            context.redirect(Links.actor(named) + "?with=" + Wording.query(with));
            return;
        }
        pages.show(
                context,
                "actors.jte",
                "Actors",
                "actors",
                Arrays.asList(named),
                () -> Map.of(
                        "named",
                        named == null ? "" : named,
                        "actors",
                        named == null
                                ? desk.queries().busiestActors(LISTED)
                                : desk.queries().actors(named, LISTED)));
    }

    void show(Context context) {
        String actor = Links.id(context.pathParam("id"));
        String with = Query.text(context, "with");
        YearMonth month = month(Query.text(context, "month"));
        boolean deedsOnly = Query.text(context, "all") == null;
        pages.show(
                context,
                "actor.jte",
                actor,
                "actors",
                Arrays.asList(with, month, deedsOnly),
                () -> Map.of("actor", view(actor, with, month, deedsOnly)));
    }

    private ActorView view(String actor, @Nullable String with, @Nullable YearMonth month, boolean deedsOnly) {
        List<ActorSummary> matching = desk.queries().actors(actor, LISTED);
        if (matching.isEmpty()) {
            throw Failure.notFound("no record has the actor " + actor
                    + "; give a code (RUS), code and sector (RUS/MIL) or a name as the records have it");
        }
        Timeline timeline = desk.queries().timeline(actor, with, deedsOnly);
        List<StorySummary> acts =
                desk.queries().search(search(with == null ? List.of(actor) : List.of(actor, with), null));
        String name = name(actor, matching);
        return new ActorView(
                actor,
                name,
                with,
                month,
                deedsOnly,
                MonthChart.of(timeline),
                month == null ? List.of() : desk.facts().stories(actor, with, deedsOnly, month),
                acts,
                with == null ? desk.queries().search(search(List.of(), name)) : List.of(),
                desk.facts().partners(actor, PARTNERS),
                PlaceMap.of(desk.facts().places(actor, with, PLACES)));
    }

    private static String name(String actor, List<ActorSummary> matching) {
        if (actor.matches("[A-Z]{3}")) {
            return Regions.country(actor);
        }
        return matching.stream()
                .filter(each -> each.key().equals(actor))
                .map(ActorSummary::name)
                .findFirst()
                .orElse(actor);
    }

    private static StorySearch search(List<String> actors, @Nullable String source) {
        return new StorySearch(List.of(), actors, List.of(), List.of(), null, null, source, STORIES);
    }

    private static @Nullable YearMonth month(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return YearMonth.parse(value);
        } catch (DateTimeParseException e) {
            throw Failure.badRequest("month=" + value + " is no month; write it as 2026-03");
        }
    }
}
