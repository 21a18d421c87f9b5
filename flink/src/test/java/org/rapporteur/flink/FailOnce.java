package org.rapporteur.flink;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;

/** Passes reports on, slowly, and dies once: after so many of them and a checkpoint. */
final class FailOnce extends RichMapFunction<Input, Input> implements CheckpointListener {
    private static final long serialVersionUID = 1;
    private static final AtomicInteger FAILURES = new AtomicInteger();
    private static final AtomicInteger CHECKPOINTS = new AtomicInteger();
    private static final AtomicInteger BEFORE = new AtomicInteger();

    private final int after;
    private int passed;

    FailOnce(int after) {
        this.after = after;
    }

    static void rearm() {
        FAILURES.set(0);
        CHECKPOINTS.set(0);
        BEFORE.set(0);
    }

    static int failures() {
        return FAILURES.get();
    }

    static int checkpointsBefore() {
        return BEFORE.get();
    }

    @Override
    public Input map(Input input) throws InterruptedException {
        // a busy machine takes its time for the first checkpoint
        Thread.sleep(CHECKPOINTS.get() == 0 ? 2000 : 20);
        passed++;
        if (passed > after && CHECKPOINTS.get() > 0 && FAILURES.compareAndSet(0, 1)) {
            BEFORE.set(CHECKPOINTS.get());
            throw new IllegalStateException("killed by the test");
        }
        return input;
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
        CHECKPOINTS.incrementAndGet();
    }
}
