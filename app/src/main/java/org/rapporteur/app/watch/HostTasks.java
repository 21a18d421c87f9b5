package org.rapporteur.app.watch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Works through lists of several hosts side by side, each list in its order, and hands the results on from one thread. */
final class HostTasks {
    /** Results that may wait for the thread that takes them; those who make them wait then. */
    private static final int AHEAD = 64;

    private HostTasks() {}

    /** Makes a result of a thing. */
    interface Work<T, R> {
        R of(T thing) throws InterruptedException;
    }

    /** A result, a failure, or the end of one host's list when it is neither. */
    private record Step<R>(@Nullable R result, @Nullable RuntimeException failure) {}

    static <T, R> void run(Map<String, List<T>> byHost, int threads, Work<T, R> work, Consumer<R> results)
            throws InterruptedException {
        BlockingQueue<Step<R>> steps = new ArrayBlockingQueue<>(AHEAD);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            byHost.values().forEach(list -> pool.submit(() -> workThrough(list, work, steps)));
            int left = byHost.size();
            while (left > 0) {
                Step<R> step = steps.take();
                if (step.failure() != null) {
                    throw step.failure();
                }
                if (step.result() == null) {
                    left--;
                } else {
                    results.accept(step.result());
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T, R> @Nullable Void workThrough(List<T> list, Work<T, R> work, BlockingQueue<Step<R>> steps)
            throws InterruptedException {
        try {
            for (T thing : list) {
                steps.put(new Step<>(work.of(thing), null));
            }
            steps.put(new Step<>(null, null));
        } catch (RuntimeException e) {
            // a fault of the program: the round ends with it, and what was not read waits
            steps.put(new Step<>(null, e));
        }
        return null;
    }
}
