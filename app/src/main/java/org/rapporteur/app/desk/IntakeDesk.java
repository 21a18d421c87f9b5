package org.rapporteur.app.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.ReportDesk.ReadReport;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.model.Report;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;
import org.rapporteur.store.PutResult;
import org.rapporteur.store.Store;

/** Takes reports into the store. */
public final class IntakeDesk {
    private final Desk desk;
    private final Store store;
    private final ReportReader reader = new ReportReader(Defaults.NONE);

    IntakeDesk(Desk desk, Store store) {
        this.desk = desk;
        this.store = store;
    }

    /**
     * The report, when it is in English.
     *
     * @throws Failure when it is in another language, with its name
     */
    public Report english(Report report) {
        String reason = whyNotRead(report);
        if (reason != null) {
            throw new Failure(422, "Not in English", reason);
        }
        return report;
    }

    /** Why a report is set aside unread: that it is in another language than English; null when it is not. */
    public @Nullable String whyNotRead(Report report) {
        return reader.inEnglish(report) instanceof Reading.SetAside aside ? aside.reason() : null;
    }

    /** Reads a report and keeps it; one that is there already changes nothing. */
    public synchronized PutResult keep(Report report, String command) {
        if (store.records().knows(report)) {
            return PutResult.UNCHANGED;
        }
        ReadReport read = desk.reports().read(report);
        Ingest ingest = new Ingest(desk.reports().pipeline(), store, command);
        PutResult result = ingest.put(read.layers());
        ingest.finish();
        desk.changed();
        return result;
    }

    /** An id for a text that has none: the same text gets the same. */
    public static String idFor(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "desk-" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, but this one does not", e);
        }
    }
}
