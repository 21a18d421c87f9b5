package org.rapporteur.flink;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/**
 * When stories are forgotten: whole, so that none is ever half known. A story that is told of again is noted for another day;
 * the note on the former day then counts no more.
 */
final class Expiry {
    private final MapState<String, Long> days;
    /** Stories noted for a day. */
    private final PortionedLists notes;

    Expiry(RuntimeContext context) {
        days = context.getMapState(new MapStateDescriptor<>("expires", Types.STRING, Types.LONG));
        notes = new PortionedLists(context, "expiring");
    }

    /** The day on which a story is to be forgotten; null for never. */
    @Nullable Long of(@Nullable String story) throws Exception {
        return story == null ? null : days.get(story);
    }

    /** @param noted whether the day has a note of it already */
    void expire(String story, long day, boolean noted) throws Exception {
        days.put(story, day);
        if (!noted) {
            notes.add(Long.toString(day), story);
        }
    }

    void forget(String story) throws Exception {
        days.remove(story);
    }

    /** The stories to be forgotten by now; each is given once. */
    List<String> due(long today) throws Exception {
        List<String> due = new ArrayList<>();
        for (String name : notes.names()) {
            if (Long.parseLong(name) <= today) {
                for (String story : notes.all(name)) {
                    Long day = days.get(story);
                    if (day != null && day <= today) {
                        due.add(story);
                        days.remove(story);
                    }
                }
                notes.drop(name);
            }
        }
        return due;
    }
}
