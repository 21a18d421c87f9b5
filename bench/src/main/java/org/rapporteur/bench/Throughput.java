package org.rapporteur.bench;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.ToIntFunction;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;

/**
 * Tokens per second of the whole pipeline, and of CoreNLP's own tokenizer, tagger, lemmatizer and parser on the same texts in
 * the same run: what all the rest of Rapporteur costs is the difference. One thread; each is warmed up by one pass first.
 */
public final class Throughput {
    private static final String PEER = "tokenize,ssplit,pos,lemma,depparse";

    private Throughput() {}

    /** @param arguments files or folders of reports, as of {@code rapporteur read} */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Report> reports = new ArrayList<>();
        ReportReader reader = new ReportReader(Defaults.NONE);
        for (String path : arguments) {
            reader.read(Path.of(path), reading -> {
                if (reading instanceof Reading.Found found) {
                    reports.add(found.report());
                }
            });
        }
        if (reports.isEmpty()) {
            out.println("no report to read; give files or folders, e.g. examples/reports");
            return;
        }
        Pipeline pipeline = new Pipeline(null, null);
        double whole = measure(reports, report -> tokens(pipeline.read(report)));
        StanfordCoreNLP peer = peer();
        double parse = measure(
                reports,
                report -> peer.processToCoreDocument(report.text()).tokens().size());
        out.printf(Locale.ROOT, "%-60s %9.0f tokens/s%n", "rapporteur, all stages", whole);
        out.printf(Locale.ROOT, "%-60s %9.0f tokens/s%n", "CoreNLP " + PEER, parse);
        out.printf(Locale.ROOT, "ratio %.2f over %d reports%n", whole / parse, reports.size());
    }

    private static StanfordCoreNLP peer() {
        Properties properties = new Properties();
        properties.setProperty("annotators", PEER);
        return new StanfordCoreNLP(properties);
    }

    private static int tokens(AttributedReport report) {
        return report.resolved().sentences().stream()
                .mapToInt(s -> s.tokens().size())
                .sum();
    }

    private static double measure(List<Report> reports, ToIntFunction<Report> read) {
        int warmUp = readAll(reports, read);
        long start = System.nanoTime();
        int tokens = readAll(reports, read);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (tokens != warmUp) {
            throw new IllegalStateException(
                    "read " + warmUp + " tokens first and " + tokens + " then: not the same work");
        }
        return tokens / seconds;
    }

    private static int readAll(List<Report> reports, ToIntFunction<Report> read) {
        return reports.stream().mapToInt(read).sum();
    }
}
