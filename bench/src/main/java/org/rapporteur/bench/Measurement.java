package org.rapporteur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.rapporteur.model.Report;

/** Measures one contestant in a process of its own, so that its memory is its own too. {@link Comparison} starts it. */
public final class Measurement {
    private static final long MB = 1 << 20;

    private Measurement() {}

    /**
     * Prints a line: contestant, threads, tokens, seconds, peak of the heap in MB, peak of the process in MB.
     *
     * @param arguments contestant, threads, least seconds to measure, and the paths of reports
     */
    public static void main(String... arguments) throws Exception {
        Contestant contestant = Contestant.valueOf(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        double least = Double.parseDouble(arguments[2]);
        List<Report> reports = Texts.of(List.of(arguments).subList(3, arguments.length));
        // CoreNLP tells what it loads on standard error, and what it cannot read too
        ToIntFunction<Report> read = contestant.load();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            // the compiler has seen all code by then; what follows is the speed of a long run
            long warmUp = passes(pool, threads, reports, read, least / 2);
            long start = System.nanoTime();
            long tokens = passes(pool, threads, reports, read, least);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (warmUp == 0 || tokens == 0) {
                throw new IllegalStateException("nothing was read");
            }
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println(String.join(
                    "\t",
                    contestant.name(),
                    String.valueOf(threads),
                    String.valueOf(tokens),
                    String.valueOf(seconds),
                    String.valueOf(heapPeak() / MB),
                    String.valueOf(processPeak())));
        } finally {
            pool.shutdownNow();
        }
    }

    /** Reads all reports again and again until the time is over; whole passes only, all threads busy to their end. */
    private static long passes(
            ExecutorService pool, int threads, List<Report> reports, ToIntFunction<Report> read, double seconds)
            throws ExecutionException, InterruptedException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        AtomicInteger next = new AtomicInteger();
        List<Future<Long>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            parts.add(pool.submit(() -> {
                long tokens = 0;
                int number = next.getAndIncrement();
                while (number < reports.size() || System.nanoTime() < end) {
                    tokens += read.applyAsInt(reports.get(number % reports.size()));
                    number = next.getAndIncrement();
                }
                return tokens;
            }));
        }
        long tokens = 0;
        for (Future<Long> part : parts) {
            tokens += part.get();
        }
        return tokens;
    }

    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** The most that the process held in memory, in MB; 0 where the system does not say. */
    private static long processPeak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }
}
