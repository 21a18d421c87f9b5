package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Recoding;
import org.rapporteur.store.RecordStore.RunCounts;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur recode}: reads the stored reports again. */
@Command(
        name = "recode",
        description =
                "Reads the reports in the store again, after the word lists or the program changed, and shows what is read"
                        + " otherwise than before. What is replaced is kept.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur recode --dry-run              # shows the difference alone",
            "  rapporteur recode --lexicon my-lists"
        })
final class RecodeCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final PipelineOptions pipelineOptions = new PipelineOptions();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Option(names = "--dry-run", description = "shows what would change, and changes nothing")
    private boolean dryRun;

    @Option(names = "--all", description = "also reports that were read with these word lists and this program already")
    private boolean all;

    @Option(names = "--threads", paramLabel = "N", description = "threads to read on; default: one a processor")
    private int threads = Runtime.getRuntime().availableProcessors();

    RecodeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new UsageException("--threads " + threads + " is too few; give 1 or more");
        }
        Pipeline pipeline = pipelineOptions.pipeline();
        SetAsideList failed = new SetAsideList(streams.err());
        try (Store store = storeOptions.existing()) {
            new Pass(pipeline, store, failed).run();
        }
        return failed.isEmpty() ? Rapporteur.DONE : Rapporteur.SET_ASIDE;
    }

    /** One pass over the store. */
    private final class Pass {
        private final Pipeline pipeline;
        private final Store store;
        private final SetAsideList failed;
        private final Ingest ingest;
        private int read;
        private int changed;

        Pass(Pipeline pipeline, Store store, SetAsideList failed) {
            this.pipeline = pipeline;
            this.store = store;
            this.failed = failed;
            ingest = new Ingest(pipeline, store, dryRun ? "recode --dry-run" : "recode");
        }

        void run() {
            try (ParallelReader reader = new ParallelReader(pipeline, threads, this::take, failed::add)) {
                store.records().forEachToRecode(all ? null : ingest.coder(), reader::add);
                reader.finish();
            }
            store.records().finish(ingest.run(), new RunCounts(0, dryRun ? 0 : changed, read - changed, 0));
            streams.out()
                    .print(StoryText.count(read, "report") + " read again, " + changed
                            + (dryRun ? " would change\n" : " changed\n"));
        }

        private void take(AttributedReport report) {
            Recoding recoding = dryRun
                    ? store.records().compare(ingest.incoming(report))
                    : store.records().recode(ingest.run(), ingest.coder(), ingest.incoming(report));
            read++;
            if (!recoding.differences().isEmpty()) {
                changed++;
                streams.out().print(text(recoding));
            }
        }
    }

    private static String text(Recoding recoding) {
        StringBuilder lines = new StringBuilder(recoding.report()).append('\n');
        for (Recoding.Difference difference : recoding.differences()) {
            String sign = switch (difference.kind()) {
                case NEW -> "  + ";
                case GONE -> "  - ";
                case CHANGED -> "  ~ ";
            };
            lines.append(sign)
                    .append(difference.act())
                    .append(" [")
                    .append(difference.words())
                    .append("]\n");
            difference
                    .changes()
                    .forEach(change -> lines.append("      ").append(change).append('\n'));
            lines.append("      “")
                    .append(difference.sentence().replaceAll("\\s+", " "))
                    .append("”\n");
        }
        return lines.append('\n').toString();
    }
}
