package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.RecordStore.RunCounts;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur ingest}: reads reports into the store. */
@Command(
        name = "ingest",
        description =
                "Reads reports into the store and joins what they tell into stories. The same report again changes"
                        + " nothing; a corrected one replaces its records, and what it replaced is kept. After a break, the same"
                        + " command goes on where it was.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur ingest wire.jsonl",
            "  rapporteur ingest --store news.duckdb examples/reports",
            "  rapporteur ingest --store jdbc:postgresql://localhost/news?user=me archive/",
            "",
            "Exit status: 0 all read, 1 some set aside (also kept in the store, with the reason), 2 wrong usage."
        })
final class IngestCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final PipelineOptions pipelineOptions = new PipelineOptions();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    IngestCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        input.check();
        Pipeline pipeline = pipelineOptions.pipeline();
        SetAsideList told = new SetAsideList(streams.err());
        try (Store store = storeOptions.create(pipeline.linking())) {
            Ingest ingest = new Ingest(pipeline, store, "ingest");
            try (ParallelReader reader = new ParallelReader(pipeline, input.threads(), ingest::put, aside -> {
                told.add(aside);
                ingest.setAside(aside);
            })) {
                input.forEachReport(
                        streams,
                        report -> {
                            if (!ingest.skips(report)) {
                                reader.add(report);
                            }
                        },
                        aside -> {
                            told.add(aside);
                            ingest.setAside(aside);
                        });
                reader.finish();
            }
            RunCounts counts = ingest.finish();
            streams.out().print(line(counts, store));
        }
        return told.isEmpty() ? Rapporteur.DONE : Rapporteur.SET_ASIDE;
    }

    private static String line(RunCounts counts, Store store) {
        var totals = store.queries().totals();
        return counts.stored() + " new, " + counts.corrected() + " corrected, " + counts.unchanged() + " unchanged, "
                + counts.setAside() + " set aside; the store has " + totals.reports() + " reports, " + totals.records()
                + " records, " + totals.stories() + " stories\n";
    }
}
