package org.rapporteur.flink;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.ReportReader;

/**
 * Turns messages, objects of JSON, into reports. A report without an id is named after its message, so that it is known when
 * it comes again.
 */
final class ReadMessage implements FlatMapFunction<String, Input> {
    private static final long serialVersionUID = 1;

    private transient @Nullable ReportReader reader;

    @Override
    public void flatMap(String message, Collector<Input> out) {
        if (message.isBlank()) {
            return;
        }
        if (reader == null) {
            reader = new ReportReader(Defaults.NONE);
        }
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        reader.read(digest(bytes), new ByteArrayInputStream(bytes), reading -> out.collect(Input.of(reading)));
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
