package org.rapporteur.app.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.rapporteur.app.desk.ReportDesk.ReadReport;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.model.Report;
import org.rapporteur.store.PutResult;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoredRecord;

/** Takes reports into the store, and tells those who listen of each new record. */
public final class IntakeDesk {
    private final Desk desk;
    private final Store store;
    private final List<Consumer<StoredRecord>> listeners = new CopyOnWriteArrayList<>();

    IntakeDesk(Desk desk, Store store) {
        this.desk = desk;
        this.store = store;
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
        if (result != PutResult.UNCHANGED) {
            desk.queries()
                    .report(report.id())
                    .ifPresent(kept ->
                            kept.records().forEach(record -> listeners.forEach(listener -> listener.accept(record))));
        }
        return result;
    }

    /** Tells somebody of each record that comes in through this server, until the handle that is given is run. */
    public Runnable listen(Consumer<StoredRecord> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
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
