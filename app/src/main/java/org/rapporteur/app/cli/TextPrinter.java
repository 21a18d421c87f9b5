package org.rapporteur.app.cli;

import java.io.PrintStream;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.pipeline.ReadBatch;
import org.rapporteur.writing.TextRecords;

/** Prints records for people, with a count at the end. */
final class TextPrinter implements BatchPrinter {
    private final TextRecords writer;
    private final PrintStream out;
    private int reports;
    private int records;

    TextPrinter(TextRecords writer, PrintStream out) {
        this.writer = writer;
        this.out = out;
    }

    @Override
    public void print(ReadBatch batch) {
        for (AttributedReport report : batch.reports()) {
            var own = batch.of(report);
            reports++;
            records += own.size();
            out.print(writer.head(report.report(), own.size()));
            for (EventRecord record : own) {
                out.print(writer.of(record));
            }
        }
        out.flush();
    }

    @Override
    public void finish() {
        out.print(records
                + (records == 1 ? " record from " : " records from ")
                + reports
                + (reports == 1 ? " report\n" : " reports\n"));
    }
}
