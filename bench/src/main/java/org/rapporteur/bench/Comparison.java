package org.rapporteur.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rapporteur beside what one would build it from, and beside what others need before they start: tokens a second with one and
 * two threads and the memory of each, on the same texts, one after the other.
 */
public final class Comparison {
    private static final int[] THREADS = {1, 2};
    private static final String HEAP = "-Xmx6g";

    private Comparison() {}

    private record Row(Contestant contestant, int threads, double speed, long heap, long process) {}

    /** @param arguments least seconds a measurement, and the paths of reports */
    public static void main(String... arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Machine.described());
        out.printf("%-62s %7s %10s %9s %9s %9s%n", "", "threads", "tokens/s", "heap MB", "process", "ratio");
        List<Row> rows = new ArrayList<>();
        for (int threads : THREADS) {
            for (Contestant contestant : Contestant.values()) {
                Row row = measured(contestant, threads, arguments);
                rows.add(row);
                Row ours = rows.stream()
                        .filter(one -> one.contestant() == Contestant.RAPPORTEUR && one.threads() == row.threads())
                        .findFirst()
                        .orElseThrow();
                out.printf(
                        Locale.ROOT,
                        "%-62s %7d %10.0f %9d %9d %8.1fx%n",
                        contestant.title(),
                        threads,
                        row.speed(),
                        row.heap(),
                        row.process(),
                        ours.speed() / row.speed());
            }
        }
        out.println("ratio: how many times as fast Rapporteur is, on as many threads");
    }

    private static Row measured(Contestant contestant, int threads, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                Measurement.class.getName(),
                contestant.name(),
                String.valueOf(threads)));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String last = "";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(contestant + " failed; run it by itself: " + String.join(" ", command));
        }
        String[] cells = last.split("\t", -1);
        return new Row(
                contestant,
                threads,
                Long.parseLong(cells[2]) / Double.parseDouble(cells[3]),
                Long.parseLong(cells[4]),
                Long.parseLong(cells[5]));
    }
}
