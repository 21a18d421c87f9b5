package org.rapporteur.bench;

import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.rapporteur.model.Telling;
import org.rapporteur.pipeline.Pipeline;

/**
 * What linking one record costs as more and more are kept: a made-up world ({@link MadeNews}) with the same news a day for
 * ever longer, and with ever more of it in the same year.
 */
public final class LinkingScale {
    private static final int DAYS = 365;
    /** More days than linking looks back, for a run that does not link what came before. */
    private static final int LINKED = 200_000;

    private static final int WARM_UP = 80_000;
    private static final long SEED = 20260401;
    /** So many records are measured at least to each step, in several worlds where one is smaller. */
    private static final int ENOUGH = 50_000;

    /** Records that are handed to the threads at once. */
    private static final int BATCH = 5000;

    /** What is measured before each step: a tenth of it, and no more than this. */
    private static final int MEASURED = 50_000;

    private static final long BEGUN = System.nanoTime();

    private final PrintStream out;
    private final ExecutorService threads;

    private LinkingScale(PrintStream out, ExecutorService threads) {
        this.out = out;
        this.threads = threads;
    }

    /**
     * @param arguments records a day; the powers of ten to go to, of records in all at that rate and of records in one year;
     *     and, for a machine that has not the time to link them all, numbers of records of which only the last are linked
     */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            new LinkingScale(out, threads).run(arguments);
        } finally {
            threads.shutdown();
        }
    }

    private void run(String... arguments) {
        int perDay = Integer.parseInt(arguments[0]);
        int longest = (int) Math.pow(10, Integer.parseInt(arguments[1]));
        int densest = (int) Math.pow(10, Integer.parseInt(arguments[2]));
        warmUp();
        out.println(perDay + " records a day, ever longer");
        heading(out);
        run(perDay, steps(longest));
        if (arguments.length > 3) {
            out.println("the same, but all before the last " + LINKED + " records kept and not linked");
            heading(out);
            for (String step : arguments[3].split(",")) {
                MadeNews news = new MadeNews(perDay, SEED);
                TypedShelves shelves = shelves();
                put(shelves, news, Integer.parseInt(step) - LINKED, false);
                Cost cost = new Cost();
                cost.measure(shelves, news, Integer.parseInt(step));
                cost.print(out, shelves);
            }
        }
        out.println("ever more records in " + DAYS + " days");
        heading(out);
        for (int records = 10_000; records <= densest; records *= 10) {
            run(records / DAYS, records);
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
                        + "  largest block  heap MB  seconds");
    }

    /** Links worlds of their own and throws them away, so that all that is measured is compiled by then. */
    private void warmUp() {
        put(shelves(), new MadeNews(1000, 1), WARM_UP);
    }

    private TypedShelves shelves() {
        return new TypedShelves(Pipeline.storyLinking(), threads);
    }

    private void run(int perDay, int... steps) {
        MadeNews news = new MadeNews(perDay, SEED);
        TypedShelves shelves = shelves();
        for (int step : steps) {
            Cost cost = new Cost();
            // a tenth of 10,000 is a day, and days differ
            for (int world = 1; world < ENOUGH / step; world++) {
                cost.measure(shelves(), new MadeNews(perDay, SEED + world), step);
            }
            cost.measure(shelves, news, step);
            cost.print(out, shelves);
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

        void measure(TypedShelves shelves, MadeNews news, int step) {
            put(shelves, news, step - Math.min(step / 10, MEASURED));
            count(shelves, -1);
            nanos += put(shelves, news, step);
            count(shelves, 1);
        }

        private void count(TypedShelves shelves, int sign) {
            records += sign * shelves.size();
            found += sign * shelves.sum(MemoryShelf::found);
            sought += sign * shelves.sum(MemoryShelf::sought);
            unpacked += sign * shelves.sum(MemoryShelf::unpacked);
            collecting += sign
                    * ManagementFactory.getGarbageCollectorMXBeans().stream()
                            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                            .sum();
        }

        void print(PrintStream out, TypedShelves shelves) {
            double each = records;
            out.printf(
                    Locale.ROOT,
                    "%9d %9d %8d %10.1f %6.1f %10.1f %7.1f %9.1f %15.1f %9d %14d %8d %8d%n",
                    shelves.size(),
                    shelves.sum(MemoryShelf::stories),
                    shelves.most(MemoryShelf::largestStory),
                    nanos / 1e3 / each,
                    collecting * 1e3 / each,
                    found / each,
                    sought / each,
                    unpacked / each,
                    shelves.sum(shelf -> shelf.blocks().entries()) / (double) shelves.size(),
                    shelves.sum(shelf -> shelf.blocks().size()),
                    shelves.most(shelf -> shelf.blocks().largest()),
                    heap(),
                    (System.nanoTime() - BEGUN) / 1_000_000_000);
        }
    }

    /** @return the processor's time that linking took */
    private static long put(TypedShelves shelves, MadeNews news, int until) {
        return put(shelves, news, until, true);
    }

    private static long put(TypedShelves shelves, MadeNews news, int until, boolean linked) {
        long nanos = 0;
        int left = until - shelves.size();
        while (left > 0) {
            List<List<Telling>> reports = new ArrayList<>();
            int most = Math.min(left, BATCH);
            while (most > 0) {
                List<Telling> report = news.report();
                reports.add(report);
                most -= report.size();
                left -= report.size();
            }
            if (linked) {
                nanos += shelves.put(reports);
            } else {
                shelves.keep(reports);
            }
        }
        return nanos;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
