package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rapporteur.model.Report;

/** Tells one text of a report from another. */
final class Digest {
    private Digest() {}

    static String of(Report report) {
        String all = String.join(
                "\u0000",
                report.text(),
                String.valueOf(report.title()),
                String.valueOf(report.published()),
                String.valueOf(report.publisher()),
                String.valueOf(report.url()),
                String.valueOf(report.language()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, but this one does not", e);
        }
    }
}
