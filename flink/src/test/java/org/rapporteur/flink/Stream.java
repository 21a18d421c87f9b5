package org.rapporteur.flink;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;
import org.rapporteur.store.Coder;
import org.rapporteur.store.Incoming;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.Store;

/** The first weeks of the example stream, and what the embedded store makes of them. */
final class Stream {
    static final List<String> LINES = lines();

    private Stream() {}

    /** The real pipeline; a text is parsed once a run of the tests. */
    static final class RememberedCoding implements ReportCoding {
        private static final long serialVersionUID = 1;
        private static final Map<Report, Incoming> CODED = new ConcurrentHashMap<>();

        private final PipelineCoding coding = new PipelineCoding();

        @Override
        public Incoming code(Report report) {
            if (report.id().startsWith("poison")) {
                throw new IllegalStateException("a fault in the pipeline");
            }
            return CODED.computeIfAbsent(report, coding::code);
        }

        @Override
        public Coder coder() {
            return coding.coder();
        }
    }

    private static List<String> lines() {
        try {
            List<String> all = Files.readAllLines(Path.of("../examples/stream/spring/reports.jsonl"));
            return all.subList(0, 24);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String name, List<String> lines) throws java.io.IOException {
        // written beside the folder and moved in, so that a watched folder never shows half a file
        Path file = Files.write(folder.resolveSibling(name + ".part"), lines, StandardCharsets.UTF_8);
        return Files.move(file, folder.resolve(name));
    }

    private static List<Report> reports(List<String> lines) throws java.io.IOException {
        List<Report> reports = new ArrayList<>();
        Path file = Files.write(Files.createTempFile("stream", ".jsonl"), lines);
        new ReportReader(Defaults.NONE).read(file, reading -> {
            if (reading instanceof Reading.Found found) {
                reports.add(found.report());
            }
        });
        Files.delete(file);
        return reports;
    }

    /** Loads the models and parses the stream, so that a test is not done before they are. */
    static void prepare() throws java.io.IOException {
        ReportCoding coding = new RememberedCoding();
        reports(LINES).forEach(coding::code);
    }

    /** What {@code rapporteur ingest} would leave. */
    static List<String> embedded(String address, List<String> lines) throws Exception {
        ReportCoding coding = new RememberedCoding();
        List<Report> reports = reports(lines);
        try (Store store = Store.open(address, Pipeline.storyLinking(), Clock.systemUTC())) {
            RecordStore records = store.records();
            long run = records.begin("test", coding.coder());
            reports.forEach(report -> records.put(run, coding.coder(), coding.code(report)));
        }
        return Postgres.dump(address);
    }
}
