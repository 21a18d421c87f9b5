package org.rapporteur.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.pipeline.Relater;

/** One pipeline for all tests of a run, since its models take seconds to load. */
public final class TestPipeline {
    private static final Pipeline PIPELINE = new Pipeline(null, parses());

    private TestPipeline() {}

    /** While rules are being written, -Drapporteur.parses=FILE spares parsing the same examples anew. */
    private static @Nullable Path parses() {
        String file = System.getProperty("rapporteur.parses");
        return file == null ? null : Path.of(file);
    }

    /** What one party of a sentence does to another. */
    public static Relation relate(String sentence, Span source, Span target) {
        return new Relater(PIPELINE).relate(sentence, source, target);
    }

    /** Reads a text through all stages. */
    public static AttributedReport read(String text, @Nullable String published) {
        return PIPELINE.read(Report.of("example", text, published == null ? null : LocalDate.parse(published)));
    }

    /** Reads a report through all stages but linking. */
    public static AttributedReport read(Report report) {
        return PIPELINE.read(report);
    }

    /** The records of a report, not linked. */
    public static List<EventRecord> records(AttributedReport report) {
        return PIPELINE.records(report);
    }
}
