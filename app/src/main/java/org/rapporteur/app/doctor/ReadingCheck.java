package org.rapporteur.app.doctor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.LexiconException;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Report;
import org.rapporteur.model.Status;
import org.rapporteur.pipeline.Pipeline;

/** Word lists and models, by reading a sentence with them. */
final class ReadingCheck {
    private static final String SENTENCE = "Xi plans to visit Moscow on May 9, the Kremlin said on Sunday.";

    private ReadingCheck() {}

    static List<Finding> of(@Nullable Path lexicons) {
        List<Finding> findings = new ArrayList<>();
        Pipeline pipeline;
        try {
            pipeline = new Pipeline(lexicons, null);
            findings.add(Finding.ok(
                    "Lexicons",
                    "no fault in version " + pipeline.lexicons().version()
                            + (lexicons == null ? "" : ", with your lists in " + lexicons)));
        } catch (LexiconException e) {
            findings.add(Finding.wrong("Lexicons", String.valueOf(e.getMessage())));
            return findings;
        }
        findings.add(models(pipeline));
        return findings;
    }

    private static Finding models(Pipeline pipeline) {
        try {
            List<EventRecord> records =
                    pipeline.records(pipeline.read(Report.of("doctor", SENTENCE, LocalDate.of(2025, 5, 4))));
            boolean right = records.size() == 1
                    && records.get(0).act().type() == EventType.CONSULT
                    && records.get(0).act().status() == Status.PLANNED;
            return right
                    ? Finding.ok("Models", "they load, and a test sentence is read as it should be")
                    : Finding.warning(
                            "Models",
                            "they load, but \"" + SENTENCE + "\" is read as "
                                    + records.stream()
                                            .map(record -> record.act().type() + " "
                                                    + record.act().status())
                                            .collect(Collectors.joining(", ", "[", "]"))
                                    + " instead of a planned CONSULT: your word lists, or a fault; rapporteur explain shows"
                                    + " which");
        } catch (OutOfMemoryError e) {
            return Finding.wrong("Models", "they do not fit into memory; start with RAPPORTEUR_HEAP=3g");
        } catch (RuntimeException e) {
            return Finding.wrong(
                    "Models",
                    "they do not load (" + e
                            + "); delete stanford-corenlp from the folder ~/.m2/repository/edu/stanford/nlp"
                            + " and build again with a network");
        }
    }
}
