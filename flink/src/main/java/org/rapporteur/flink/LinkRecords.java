package org.rapporteur.flink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * have in time. After the horizon, by the days of the news and not of the clock, a telling links with nothing new.
 */
final class LinkRecords extends KeyedProcessFunction<String, TellingChange, StoryChange> {
    private static final long serialVersionUID = 1;
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final JobSettings settings;
    private transient @Nullable Linking linking;
    private transient @Nullable StateShelf shelf;

    LinkRecords(JobSettings settings) {
        this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
        linking = Pipeline.storyLinking();
        shelf = new StateShelf(getRuntimeContext());
    }

    @Override
    public void processElement(TellingChange change, Context context, Collector<StoryChange> out) throws Exception {
        if (linking == null || shelf == null) {
            throw new IllegalStateException("processElement before open");
        }
        List<Telling> removed = shelf.ofRecords(change.removed());
        Relinked relinked = linking.relink(change.added(), removed, Set.of(), shelf, List.of());
        for (Telling telling : removed) {
            shelf.remove(telling, linking.blocks(telling));
        }
        for (Telling telling : change.added()) {
            shelf.put(telling, linking.blocks(telling));
            expireLater(telling, context);
        }
        shelf.write(relinked);
        if (!relinked.gone().isEmpty() || !relinked.stories().isEmpty()) {
            out.collect(new StoryChange(
                    change.type(),
                    relinked.gone().stream().sorted().toList(),
                    relinked.stories(),
                    change.added().stream().map(Telling::record).toList()));
        }
    }

    private void expireLater(Telling telling, Context context) throws Exception {
        if (settings.horizonDays() > 0 && telling.published() != null && shelf != null) {
            long day = telling.published().toEpochDay() + settings.horizonDays();
            shelf.expireOn(day, telling.record());
            context.timerService().registerEventTimeTimer(day * DAY);
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<StoryChange> out) throws Exception {
        if (linking != null && shelf != null) {
            for (Telling telling : new ArrayList<>(shelf.expired(time / DAY))) {
                shelf.remove(telling, linking.blocks(telling));
                shelf.leaveStory(telling.record());
            }
        }
    }
}
