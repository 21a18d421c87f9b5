package org.rapporteur.app.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.store.ActorSummary;
import org.rapporteur.store.Changes;
import org.rapporteur.store.StorySummary;
import org.rapporteur.store.StoryView;

/** {@code /}: what is new, what changed, who contradicts whom, by region and actor. */
final class TodayPage {
    private static final int SHOWN = 60;
    private static final int SOON = 8;
    private static final int ACTORS = 14;

    private final Desk desk;
    private final Pages pages;

    TodayPage(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void show(Context context) {
        LocalDate since = Query.day(context, "since");
        String region = Query.text(context, "region");
        String actor = Query.text(context, "actor");
        pages.show(
                context,
                "today.jte",
                "Today",
                "today",
                Arrays.asList(since, region, actor),
                () -> content(since, region, actor));
    }

    private Map<String, Object> content(@Nullable LocalDate since, @Nullable String region, @Nullable String actor) {
        LocalDate today = desk.today();
        LocalDate first = since == null ? usual(today) : since;
        Told told = told(first);
        Beside beside = beside(today);
        Changes all = told.changes();
        Map<String, List<String>> codes = told.codes();
        Function<StorySummary, Boolean> wanted = story -> {
            List<String> own = codes.getOrDefault(story.id(), List.of());
            return (region == null || Regions.of(own).equals(region)) && (actor == null || own.contains(actor));
        };
        List<StorySummary> fresh = all.fresh().stream().filter(wanted::apply).toList();
        var news = new TodayView(
                first,
                region,
                actor,
                byRegion(fresh, codes),
                fresh.size(),
                all.changed().stream()
                        .filter(changed -> wanted.apply(changed.story()))
                        .limit(SHOWN)
                        .toList(),
                all.contradicted().stream()
                        .filter(contradicted -> wanted.apply(contradicted.story()))
                        .limit(SHOWN)
                        .toList(),
                all.corrected(),
                beside.soon(),
                beside.actors(),
                beside.latest());
        return Map.of("news", news);
    }

    /** What changed since a day, whatever region and actor are chosen, with who takes part. */
    private record Told(Changes changes, Map<String, List<String>> codes) {}

    private Told told(LocalDate since) {
        return desk.memory().of("changes since " + since, Told.class, () -> {
            Changes changes = desk.queries().since(since);
            return new Told(changes, desk.facts().codes(stories(changes)));
        });
    }

    /** What stands beside the news, whatever is chosen. */
    private record Beside(
            List<StoryView> soon,
            List<ActorSummary> actors,
            @Nullable LocalDate latest) {}

    private Beside beside(LocalDate today) {
        return desk.memory()
                .of(
                        "beside the news of " + today,
                        Beside.class,
                        () -> new Beside(
                                desk.queries().upcoming(today, today.plusDays(31)).stream()
                                        .limit(SOON)
                                        .toList(),
                                desk.queries().busiestActors(ACTORS),
                                desk.facts().latestDay()));
    }

    /** Yesterday; after a weekend or a holiday the last week, which says more than an empty page. */
    private LocalDate usual(LocalDate today) {
        return isQuiet(told(today.minusDays(1)).changes()) ? today.minusDays(6) : today.minusDays(1);
    }

    private static boolean isQuiet(Changes changes) {
        return changes.fresh().isEmpty() && changes.changed().isEmpty();
    }

    private static Set<String> stories(Changes changes) {
        Set<String> stories = new LinkedHashSet<>();
        changes.fresh().forEach(story -> stories.add(story.id()));
        changes.changed().forEach(changed -> stories.add(changed.story().id()));
        changes.contradicted()
                .forEach(contradicted -> stories.add(contradicted.story().id()));
        return stories;
    }

    /** The first stories of each region, in the order of the regions; regions without news are left out. */
    private static Map<String, List<StorySummary>> byRegion(
            List<StorySummary> stories, Map<String, List<String>> codes) {
        Map<String, List<StorySummary>> regions = new LinkedHashMap<>();
        Regions.all().forEach(name -> regions.put(name, new ArrayList<>()));
        int shown = 0;
        for (StorySummary story : stories) {
            if (shown++ == SHOWN) {
                break;
            }
            regions.computeIfAbsent(Regions.of(codes.getOrDefault(story.id(), List.of())), region -> new ArrayList<>())
                    .add(story);
        }
        regions.values().removeIf(List::isEmpty);
        return regions;
    }
}
