package org.rapporteur.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.pipeline.ReadBatch;
import org.rapporteur.pipeline.Version;
import org.rapporteur.writing.AnnotatedJson;
import org.rapporteur.writing.RecordJson;
import org.rapporteur.writing.TextRecords;

/** Prints batches of read reports in one of the formats. */
interface BatchPrinter {
    void print(ReadBatch batch);

    /** Called once, after the last batch. */
    default void finish() {}

    static BatchPrinter of(Format format, Pipeline pipeline, PrintStream out) {
        RecordJson records = new RecordJson(
                "rapporteur " + Version.CURRENT, pipeline.lexicons().version());
        AnnotatedJson annotated = new AnnotatedJson(records);
        return switch (format) {
            case JSONL ->
                batch -> {
                    for (EventRecord record : batch.records()) {
                        line(out, records.of(record));
                    }
                };
            case ANNOTATED ->
                batch -> {
                    for (AttributedReport report : batch.reports()) {
                        line(out, annotated.of(report, batch.of(report)));
                    }
                };
            case TEXT -> new TextPrinter(new TextRecords(Terminal.hasColours()), out);
        };
    }

    private static void line(PrintStream out, JsonNode node) {
        out.print(node + "\n");
    }
}
