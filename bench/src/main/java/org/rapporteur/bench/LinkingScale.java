package org.rapporteur.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Telling;
import org.rapporteur.pipeline.Pipeline;

/**
 * What linking one record costs as more and more are kept: a made-up world ({@link MadeNews}) with the same news a day for
 * ever longer, and with ever more of it in the same year.
 */
public final class LinkingScale {
    private static final int DAYS = 365;
    /** The processor's time, so that the figures hold on a busy machine. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LinkingScale() {}

    /** @param arguments the powers of ten to go to: of records in all, at a steady rate; of records in one year */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int longest = (int) Math.pow(10, Integer.parseInt(arguments[0]));
        int densest = (int) Math.pow(10, Integer.parseInt(arguments[1]));
        out.println("1000 records a day, ever longer");
        heading(out);
        run(out, new MadeNews(1000), longest);
        out.println("ever more records in " + DAYS + " days");
        heading(out);
        for (int records = 10_000; records <= densest; records *= 10) {
            run(out, new MadeNews(records / DAYS), new int[] {records});
        }
    }

    private static void heading(PrintStream out) {
        out.println("  records   stories  largest  µs/record  looked at  block entries/record  largest block  heap MB");
    }

    private static void run(PrintStream out, MadeNews news, int most) {
        List<Integer> steps = new ArrayList<>();
        for (int step = 10_000; step <= most; step *= 10) {
            steps.add(step);
        }
        run(out, news, steps.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Measures the last tenth before each step. */
    private static void run(PrintStream out, MadeNews news, int[] steps) {
        MemoryShelf shelf = new MemoryShelf(Pipeline.storyLinking());
        for (int step : steps) {
            put(shelf, news, step - step / 10);
            long looked = shelf.found();
            int before = shelf.size();
            long nanos = put(shelf, news, step);
            double records = shelf.size() - before;
            long[] blocks = shelf.blocks();
            out.printf(
                    Locale.ROOT,
                    "%9d %9d %8d %10.1f %10.1f %21.1f %14d %8d%n",
                    shelf.size(),
                    shelf.stories(),
                    shelf.largestStory(),
                    nanos / 1e3 / records,
                    (shelf.found() - looked) / records,
                    (double) blocks[0] / shelf.size(),
                    blocks[1],
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
