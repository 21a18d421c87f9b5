package org.rapporteur.app.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.store.StorySearch;
import org.rapporteur.store.StorySummary;
import org.rapporteur.store.StoryView;
import org.rapporteur.store.export.Calendar;
import org.rapporteur.store.export.Export;
import org.rapporteur.store.export.ExportFormat;

/** Writes what a search finds in each of the formats, the same for pages and API. */
public final class ExportDesk {
    private static final int MOST_STORIES = 100_000;
    private static final String CALENDAR = "ics";

    private final Desk desk;

    /** An export of a desk's store. */
    public ExportDesk(Desk desk) {
        this.desk = desk;
    }

    /** A file. */
    public record Written(String name, String mediaType, byte[] bytes) {}

    /** The names of the formats. */
    public static List<String> formats() {
        List<String> names =
                Arrays.stream(ExportFormat.values()).map(ExportFormat::toString).collect(Collectors.toList());
        names.add(CALENDAR);
        return names;
    }

    /**
     * Writes a file.
     *
     * @param fields of a {@link SearchQuery}; none for all that is in the store
     * @param byStory one event a story, by its current account; otherwise one a record
     * @param all also what is no deed, in formats that cannot say so
     */
    public Written write(String format, Map<String, List<String>> fields, boolean byStory, boolean all) {
        if (format.equals(CALENDAR)) {
            return calendar(fields);
        }
        ExportFormat known = Arrays.stream(ExportFormat.values())
                .filter(each -> each.toString().equals(format))
                .findFirst()
                .orElseThrow(() -> Failure.badRequest(
                        "as=" + format + " is no format; give one of " + String.join(", ", formats())));
        Export export = new Export(records(fields), known, byStory, all);
        return new Written("rapporteur." + ending(known), mediaType(known), bytes(export, known));
    }

    private Export.Records records(Map<String, List<String>> fields) {
        if (SearchQuery.fields(fields).isEmpty()) {
            return desk.queries()::forEachRecord;
        }
        Set<String> stories = stories(fields).stream().map(StorySummary::id).collect(Collectors.toSet());
        return consumer -> desk.queries().forEachRecord(told -> {
            if (stories.contains(told.record().story())) {
                consumer.accept(told);
            }
        });
    }

    private List<StorySummary> stories(Map<String, List<String>> fields) {
        StorySearch search = SearchQuery.of(fields, MOST_STORIES);
        return desk.queries().search(search);
    }

    private Written calendar(Map<String, List<String>> fields) {
        List<StoryView> plans = stories(fields).stream()
                .map(story -> desk.queries().story(story.id(), desk.today()))
                .flatMap(java.util.Optional::stream)
                .filter(story -> switch (story.life().state()) {
                    case ANNOUNCED, CONFIRMED, MOVED, POSTPONED, CANCELLED, OVERDUE -> true;
                    default -> false;
                })
                .toList();
        return new Written(
                "rapporteur.ics",
                "text/calendar; charset=utf-8",
                Calendar.of(plans).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Export export, ExportFormat format) {
        try {
            if (format == ExportFormat.PARQUET) {
                Path file = Files.createTempFile("rapporteur", ".parquet");
                try {
                    export.write(file);
                    return Files.readAllBytes(file);
                } finally {
                    Files.delete(file);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                export.write(writer);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the export cannot be written", e);
        }
    }

    private static String ending(ExportFormat format) {
        return switch (format) {
            case PLOVER -> "jsonl";
            case CSV -> "csv";
            case PARQUET -> "parquet";
            default -> "tsv";
        };
    }

    private static String mediaType(ExportFormat format) {
        return switch (format) {
            case PLOVER -> "application/jsonl; charset=utf-8";
            case CSV -> "text/csv; charset=utf-8";
            case PARQUET -> "application/vnd.apache.parquet";
            default -> "text/tab-separated-values; charset=utf-8";
        };
    }
}
