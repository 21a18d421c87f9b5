package org.rapporteur.flink;

import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the changes of a key, so that of two the later has the greater number: milliseconds of the clock, or one more than
 * the last where the clock stands or goes back.
 */
final class Ticks {
    private final ValueState<Long> last;

    /** @param kept how long the last is remembered; null for ever */
    Ticks(RuntimeContext context, @Nullable StateTtlConfig kept) {
        ValueStateDescriptor<Long> state = new ValueStateDescriptor<>("last-change", Types.LONG);
        if (kept != null) {
            state.enableTimeToLive(kept);
        }
        last = context.getState(state);
    }

    long next(long clock) throws Exception {
        Long before = last.value();
        long tick = before == null ? clock : Math.max(clock, before + 1);
        last.update(tick);
        return tick;
    }
}
