package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Store;
import org.rapporteur.store.export.Calendar;
import org.rapporteur.store.export.Export;
import org.rapporteur.store.export.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur export}: the store in a format that other tools read. */
@Command(
        name = "export",
        description =
                "Writes the store in a format that other tools read. Formats that cannot tell a plan from a deed get deeds"
                        + " alone, unless --all is given; what is left out is counted on standard error.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur export --as gdelt --out 20260312.export.CSV",
            "  rapporteur export --as plover --by record > records.jsonl",
            "  rapporteur export --as parquet --out records.parquet",
            "  rapporteur export --as ics --out plans.ics"
        })
final class ExportCommand implements Callable<Integer> {
    private static final String CALENDAR = "ics";

    private final Streams streams;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            required = true,
            description = "plover, polecat, icews, gdelt, gdelt-mentions, csv, parquet or ics")
    private String format = "";

    @Option(
            names = "--by",
            paramLabel = "UNIT",
            description = "story: one event a story, by its current account; record: one event a record; default story")
    private String by = "story";

    @Option(names = "--all", description = "what is no deed as well, where the format has a code for it")
    private boolean all;

    @Option(names = "--out", paramLabel = "FILE", description = "where to; default standard output")
    private @Nullable Path out;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!List.of("story", "record").contains(by)) {
            throw new UsageException("--by " + by + " is not known; give story or record");
        }
        try (Store store = storeOptions.existing()) {
            if (format.equalsIgnoreCase(CALENDAR)) {
                String calendar = Calendar.of(store.queries().upcomingAndCalledOff(Today.date(), (LocalDate) null));
                write(calendar);
                return Rapporteur.DONE;
            }
            ExportFormat known = known();
            if (known == ExportFormat.PARQUET && out == null) {
                throw new UsageException("parquet is no text; name a file with --out FILE");
            }
            Export export = new Export(store.queries(), known, by.equals("story"), all);
            Export.Counts counts;
            if (out != null) {
                counts = export.write(out);
            } else {
                Writer writer = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
                counts = export.write(writer);
                writer.flush();
            }
            tell(counts);
        }
        return Rapporteur.DONE;
    }

    private ExportFormat known() {
        for (ExportFormat candidate : ExportFormat.values()) {
            if (candidate.toString().equalsIgnoreCase(format)) {
                return candidate;
            }
        }
        throw new UsageException("--as " + format
                + " is not known; give plover, polecat, icews, gdelt, gdelt-mentions, csv, parquet or ics");
    }

    private void write(String text) throws IOException {
        if (out == null) {
            streams.out().print(text);
        } else {
            Files.writeString(out, text);
        }
    }

    private void tell(Export.Counts counts) {
        StringBuilder line = new StringBuilder(StoryText.count(counts.written(), "row") + " written");
        if (counts.otherStatus() > 0) {
            line.append("; left out ")
                    .append(StoryText.count(counts.otherStatus(), "event"))
                    .append(" that are no deeds");
        }
        if (counts.withoutCode() > 0) {
            line.append("; left out ")
                    .append(StoryText.count(counts.withoutCode(), "event"))
                    .append(" without a day or without a code in this format");
        }
        streams.err().println(line);
    }
}
