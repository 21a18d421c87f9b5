package org.rapporteur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;

/** Shows that the cost of a report stays level as there are more: reading and linking 1, 10 and 100 times as many. */
public final class Scaling {
    private static final int BASE = 100;
    /** Reports linked with each other in one go, as {@code rapporteur read} does. */
    private static final int BATCH = 500;

    private static final int[] TIMES = {1, 10, 100};

    private Scaling() {}

    /** @param arguments the largest factor (1, 10 or 100), and the paths of reports to multiply */
    public static void main(String... arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int largest = Integer.parseInt(arguments[0]);
        Multiplied reports = new Multiplied(Texts.of(List.of(arguments).subList(1, arguments.length)));
        Pipeline pipeline = new Pipeline(null, null);
        // otherwise the first row would be the work of the compiler
        run(pipeline, reports, 2 * BASE);
        out.println(Machine.described());
        out.println("reports   seconds  ms/report  tokens/s  heap after MB");
        for (int times : TIMES) {
            if (times <= largest) {
                long start = System.nanoTime();
                long tokens = run(pipeline, reports, BASE * times);
                double seconds = (System.nanoTime() - start) / 1e9;
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                out.printf(
                        Locale.ROOT,
                        "%7d  %8.1f  %9.2f  %8.0f  %13d%n",
                        BASE * times,
                        seconds,
                        seconds * 1000 / (BASE * times),
                        tokens / seconds,
                        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
            }
        }
    }

    private static long run(Pipeline pipeline, Multiplied reports, int many) {
        long tokens = 0;
        List<AttributedReport> batch = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            Report report = reports.report(number);
            AttributedReport read = pipeline.read(report);
            tokens += read.resolved().sentences().stream()
                    .mapToInt(sentence -> sentence.tokens().size())
                    .sum();
            batch.add(read);
            if (batch.size() == BATCH || number == many - 1) {
                pipeline.link(batch);
                batch.clear();
            }
        }
        return tokens;
    }
}
