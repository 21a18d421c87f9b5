package org.rapporteur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Report;
import org.rapporteur.model.Telling;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;
import org.rapporteur.store.Coder;
import org.rapporteur.store.Incoming;
import org.rapporteur.store.Store;
import org.rapporteur.writing.RecordJson;

/**
 * How an ingest goes on as the store grows: reports a second with reading, what putting one report in costs and how much of
 * that is linking (finding what it fits in the store included), and the size of the file, at every thousand reports.
 */
public final class StoreGrowth {
    private static final int STEP = 1000;
    private static final int CHUNK = 100;
    private static final Coder CODER = new Coder("bench", "bench");

    private StoreGrowth() {}

    /** @param arguments a file of reports to multiply, how many to make of them, and the file that becomes the store */
    public static void main(String... arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Report> originals = new ArrayList<>();
        new ReportReader(Defaults.NONE).read(Path.of(arguments[0]), reading -> {
            if (reading instanceof Reading.Found found) {
                originals.add(found.report());
            }
        });
        int wanted = Integer.parseInt(arguments[1]);
        Multiplied multiplied = new Multiplied(originals);
        Pipeline pipeline = new Pipeline(null, null);
        Path file = arguments.length > 2
                ? Path.of(arguments[2])
                : Files.createTempDirectory("rapporteur-bench").resolve("growth.duckdb");
        RecordJson json = new RecordJson(CODER.program(), CODER.lexicons());
        out.println("reports  records  read+put/s  put ms/report  link ms/report  size MB");
        TimedLinking linking = new TimedLinking(pipeline.linking());
        try (Store store = Store.open(file.toString(), linking, Clock.systemUTC())) {
            long run = store.records().begin("bench", CODER);
            long start = System.nanoTime();
            long putting = 0;
            for (int done = 0; done < wanted; done += CHUNK) {
                List<Incoming> read = IntStream.range(done, Math.min(wanted, done + CHUNK))
                        .parallel()
                        .mapToObj(number -> incoming(pipeline, json, multiplied.report(number)))
                        .toList();
                long before = System.nanoTime();
                read.forEach(report -> store.records().put(run, CODER, report));
                putting += System.nanoTime() - before;
                if ((done + CHUNK) % STEP == 0) {
                    out.printf(
                            Locale.ROOT,
                            "%7d  %7d  %10.1f  %13.2f  %14.2f  %7.1f%n",
                            done + CHUNK,
                            store.queries().totals().records(),
                            STEP * 1e9 / (System.nanoTime() - start),
                            putting / 1e6 / STEP,
                            linking.nanosSince() / 1e6 / STEP,
                            Files.size(file) / 1e6);
                    start = System.nanoTime();
                    putting = 0;
                }
            }
        }
        out.printf(Locale.ROOT, "closed: %.1f MB in %s%n", Files.size(file) / 1e6, file);
    }

    private static Incoming incoming(Pipeline pipeline, RecordJson json, Report report) {
        AttributedReport read = pipeline.read(report);
        List<EventRecord> records = pipeline.records(read);
        List<Telling> tellings = pipeline.tellings(read, records);
        List<Incoming.Entry> entries = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            entries.add(new Incoming.Entry(
                    records.get(i), tellings.get(i), json.of(records.get(i)).toString()));
        }
        return new Incoming(report, entries);
    }
}
