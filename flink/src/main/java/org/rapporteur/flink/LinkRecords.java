package org.rapporteur.flink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Telling;
import org.rapporteur.pipeline.Pipeline;

/**
 * Links tellings into stories, keyed by type. The state is what {@link StateShelf} keeps; a late report links as it would
 * have in time. A story of which nothing was told for the days of the horizon, by the time of the news and not by the clock,
 * is forgotten whole: what is told of it later makes a story of its own.
 */
final class LinkRecords extends KeyedProcessFunction<String, TellingChange, StoryChange> {
    private static final long serialVersionUID = 1;

    private final JobSettings settings;
    private transient @Nullable Linking linking;
    private transient @Nullable StateShelf shelf;
    private transient @Nullable Ticks ticks;

    LinkRecords(JobSettings settings) {
        this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
        linking = Pipeline.storyLinking();
        shelf = new StateShelf(getRuntimeContext());
        ticks = new Ticks(getRuntimeContext(), null);
    }

    @Override
    public void processElement(TellingChange change, Context context, Collector<StoryChange> out) throws Exception {
        if (linking == null || shelf == null || ticks == null) {
            throw new IllegalStateException("processElement before open");
        }
        Set<String> touched = new TreeSet<>(change.removed());
        change.added().forEach(telling -> touched.add(telling.record()));
        List<Telling> kept = shelf.ofRecords(touched);
        List<Telling> added = without(change.added(), kept);
        List<Telling> removed = without(kept, change.added());
        Relinked relinked = linking.relink(added, removed, Set.of(), shelf, List.of());
        for (Telling telling : removed) {
            shelf.remove(telling, linking.blocks(telling));
        }
        for (Telling telling : added) {
            shelf.put(telling, linking.blocks(telling));
        }
        for (long day : shelf.write(relinked, days(added, context))) {
            context.timerService().registerEventTimeTimer(day * NewsTime.DAY);
        }
        Set<String> gone = new TreeSet<>(relinked.gone());
        gone.addAll(forgotten(change, kept));
        if (!gone.isEmpty() || !relinked.stories().isEmpty()) {
            out.collect(new StoryChange(
                    change.type(),
                    ticks.next(context.timerService().currentProcessingTime()),
                    List.copyOf(gone),
                    relinked.stories(),
                    added.stream().map(Telling::record).toList()));
        }
    }

    /** What a report tells as it did before needs no new place. */
    private static List<Telling> without(List<Telling> tellings, List<Telling> same) {
        return tellings.stream().filter(telling -> !same.contains(telling)).toList();
    }

    /** Withdrawn records that the state has forgotten; the store has not. */
    private static List<String> forgotten(TellingChange change, List<Telling> kept) {
        List<String> forgotten = new ArrayList<>(change.removed());
        kept.forEach(telling -> forgotten.remove(telling.record()));
        change.added().forEach(telling -> forgotten.remove(telling.record()));
        return forgotten;
    }

    private Map<String, Long> days(List<Telling> added, Context context) {
        Map<String, Long> days = new HashMap<>();
        if (settings.horizonDays() > 0) {
            long now = context.timerService().currentProcessingTime();
            added.forEach(telling ->
                    days.put(telling.record(), NewsTime.day(telling.published(), now) + settings.horizonDays()));
        }
        return days;
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<StoryChange> out) throws Exception {
        long watermark = context.timerService().currentWatermark();
        // that the input has ended is no passage of time
        if (watermark < Long.MAX_VALUE && linking != null && shelf != null) {
            shelf.forget(Math.floorDiv(watermark, NewsTime.DAY), linking::blocks);
        }
    }
}
