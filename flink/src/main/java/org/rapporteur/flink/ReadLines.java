package org.rapporteur.flink;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;

/** Turns lines of JSON into reports. A report without an id is named after its line, so that it is known when it comes again. */
final class ReadLines extends ProcessFunction<String, Report> {
    private static final long serialVersionUID = 1;

    private transient @Nullable ReportReader reader;

    @Override
    public void processElement(String line, Context context, Collector<Report> out) {
        if (line.isBlank()) {
            return;
        }
        if (reader == null) {
            reader = new ReportReader(Defaults.NONE);
        }
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        reader.read(digest(bytes), new ByteArrayInputStream(bytes), reading -> {
            if (reading instanceof Reading.Found found) {
                out.collect(found.report());
            } else if (reading instanceof Reading.SetAside aside) {
                context.output(Outputs.ASIDE, new Aside(aside.input(), aside.reason()));
            }
        });
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, but this one does not", e);
        }
    }
}
