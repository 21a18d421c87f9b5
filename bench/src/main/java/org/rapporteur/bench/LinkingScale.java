package org.rapporteur.bench;

import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapporteur.model.Telling;
import org.rapporteur.pipeline.Pipeline;

/**
 * What linking one record costs as more and more are kept: a made-up world ({@link MadeNews}) with the same news a day for
 * ever longer, and with ever more of it in the same year.
 */
public final class LinkingScale {
    private static final int DAYS = 365;
    private static final int WARM_UP = 60_000;
    private static final long SEED = 20260401;
    /** So many records are measured at least to each step, in several worlds where one is smaller. */
    private static final int ENOUGH = 100_000;

    /** The processor's time, so that the figures hold on a busy machine. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LinkingScale() {}

    /** @param arguments the powers of ten to go to: of records in all, at a steady rate; of records in one year */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int longest = (int) Math.pow(10, Integer.parseInt(arguments[0]));
        int densest = (int) Math.pow(10, Integer.parseInt(arguments[1]));
        warmUp();
        out.println("1000 records a day, ever longer");
        heading(out);
        run(out, 1000, steps(longest));
        out.println("ever more records in " + DAYS + " days");
        heading(out);
        for (int records = 10_000; records <= densest; records *= 10) {
            run(out, records / DAYS, new int[] {records});
        }
    }

    /** Powers of ten, and three millions since it is far from one to ten. */
    private static int[] steps(int most) {
        return IntStream.of(10_000, 100_000, 1_000_000, 3_000_000, 10_000_000)
                .filter(step -> step <= most)
                .toArray();
    }

    private static void heading(PrintStream out) {
        out.println(
                "  records   stories  largest  µs/record  gc µs  looked at  sought  unpacked  entries/record    blocks"
                        + "  largest block  heap MB");
    }

    /** Links a world of its own and throws it away, so that all that is measured is compiled by then. */
    private static void warmUp() {
        put(new MemoryShelf(Pipeline.storyLinking()), new MadeNews(1000, 1), WARM_UP);
    }

    private static void run(PrintStream out, int perDay, int[] steps) {
        MadeNews news = new MadeNews(perDay, SEED);
        MemoryShelf shelf = new MemoryShelf(Pipeline.storyLinking());
        for (int step : steps) {
            Cost cost = new Cost();
            // a tenth of 10,000 is a day, and days differ
            for (int world = 1; world < ENOUGH / step; world++) {
                MadeNews other = new MadeNews(perDay, SEED + world);
                cost.measure(new MemoryShelf(Pipeline.storyLinking()), other, step);
            }
            cost.measure(shelf, news, step);
            cost.print(out, shelf);
        }
    }

    /** What the last tenth before a step cost, in one or more worlds. */
    private static final class Cost {
        private long records;
        private long nanos;
        private long collecting;
        private long found;
        private long sought;
        private long unpacked;

        void measure(MemoryShelf shelf, MadeNews news, int step) {
            put(shelf, news, step - step / 10);
            records -= shelf.size();
            found -= shelf.found();
            sought -= shelf.sought();
            unpacked -= shelf.unpacked();
            collecting -= collecting();
            nanos += put(shelf, news, step);
            records += shelf.size();
            found += shelf.found();
            sought += shelf.sought();
            unpacked += shelf.unpacked();
            collecting += collecting();
        }

        private static long collecting() {
            return ManagementFactory.getGarbageCollectorMXBeans().stream()
                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                    .sum();
        }

        void print(PrintStream out, MemoryShelf shelf) {
            double each = records;
            BlockIndex blocks = shelf.blocks();
            out.printf(
                    Locale.ROOT,
                    "%9d %9d %8d %10.1f %6.1f %10.1f %7.1f %9.1f %15.1f %9d %14d %8d%n",
                    shelf.size(),
                    shelf.stories(),
                    shelf.largestStory(),
                    nanos / 1e3 / each,
                    collecting * 1e3 / each,
                    found / each,
                    sought / each,
                    unpacked / each,
                    (double) blocks.entries() / shelf.size(),
                    blocks.size(),
                    blocks.largest(),
                    heap());
        }
    }

    private static long put(MemoryShelf shelf, MadeNews news, int until) {
        long nanos = 0;
        while (shelf.size() < until) {
            List<Telling> report = news.report();
            long start = THREADS.getCurrentThreadCpuTime();
            shelf.put(report);
            nanos += THREADS.getCurrentThreadCpuTime() - start;
        }
        return nanos;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
