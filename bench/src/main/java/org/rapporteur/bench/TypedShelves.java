package org.rapporteur.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Telling;

/** A shelf for each type, linked side by side: stories never cross types, and a Flink job keeps its state in the same way. */
final class TypedShelves {
    /** The processor's time, so that the figures hold on a busy machine. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Linking linking;
    private final ExecutorService threads;
    private final Map<EventType, MemoryShelf> shelves = new EnumMap<>(EventType.class);

    TypedShelves(Linking linking, ExecutorService threads) {
        this.linking = linking;
        this.threads = threads;
    }

    /**
     * Links reports, one after the other.
     *
     * @return the processor's time that it took, in nanoseconds
     */
    long put(List<List<Telling>> reports) {
        return each(reports, MemoryShelf::put);
    }

    /** Keeps reports and links none. */
    void keep(List<List<Telling>> reports) {
        each(reports, MemoryShelf::keep);
    }

    private long each(List<List<Telling>> reports, BiConsumer<MemoryShelf, List<Telling>> put) {
        Map<EventType, List<List<Telling>>> ofTypes = new EnumMap<>(EventType.class);
        for (List<Telling> report : reports) {
            Map<EventType, List<Telling>> parts = new EnumMap<>(EventType.class);
            report.forEach(telling -> parts.computeIfAbsent(telling.type(), type -> new ArrayList<>())
                    .add(telling));
            parts.forEach((type, part) ->
                    ofTypes.computeIfAbsent(type, t -> new ArrayList<>()).add(part));
        }
        List<Callable<Long>> tasks = new ArrayList<>();
        ofTypes.forEach((type, parts) -> {
            MemoryShelf shelf = shelves.computeIfAbsent(type, t -> new MemoryShelf(linking));
            tasks.add(() -> {
                long start = THREADS.getCurrentThreadCpuTime();
                parts.forEach(part -> put.accept(shelf, part));
                return THREADS.getCurrentThreadCpuTime() - start;
            });
        });
        try {
            long nanos = 0;
            for (var done : threads.invokeAll(tasks)) {
                nanos += done.get();
            }
            return nanos;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("linking was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("linking failed: " + e.getCause(), e);
        }
    }

    Collection<MemoryShelf> all() {
        return shelves.values();
    }

    long sum(ToLongFunction<MemoryShelf> of) {
        return all().stream().mapToLong(of).sum();
    }

    long most(ToLongFunction<MemoryShelf> of) {
        return all().stream().mapToLong(of).max().orElse(0);
    }

    int size() {
        return (int) sum(MemoryShelf::size);
    }

    /** All stories by their ids. */
    Map<String, Set<String>> stories() {
        Map<String, Set<String>> stories = new HashMap<>();
        all().forEach(shelf -> stories.putAll(shelf.all()));
        return stories;
    }
}
