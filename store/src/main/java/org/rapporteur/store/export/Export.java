package org.rapporteur.store.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoryQueries;
import org.rapporteur.store.ToldRecord;

/** Writes a store's records in one of the formats. */
public final class Export {
    private final Records queries;
    private final ExportFormat format;
    private final boolean byStory;
    private final boolean allStatuses;
    private int written;
    private int otherStatus;
    private int withoutCode;

    /** What is exported: {@link StoryQueries#forEachRecord}, or some of it. */
    public interface Records {
        /** Hands on each record, in the order of their days, then reports. */
        void forEachRecord(Consumer<ToldRecord> consumer);
    }

    /**
     * What an export did.
     *
     * @param written rows
     * @param otherStatus events left out since the format cannot tell that they are no deeds
     * @param withoutCode events left out since no day of them is known, or the format has no code for them
     */
    public record Counts(int written, int otherStatus, int withoutCode) {}

    /**
     * Sets up an export.
     *
     * @param byStory one event a story, by its current account; otherwise one a record
     * @param allStatuses also what is planned, threatened and so on, in formats that have no place to say so
     */
    public Export(StoryQueries queries, ExportFormat format, boolean byStory, boolean allStatuses) {
        this(queries::forEachRecord, format, byStory, allStatuses);
    }

    /** The same of some records. */
    public Export(Records queries, ExportFormat format, boolean byStory, boolean allStatuses) {
        this.queries = queries;
        this.format = format;
        this.byStory = byStory;
        this.allStatuses = allStatuses;
    }

    /** Writes everything but Parquet, which needs a file. */
    public Counts write(Writer out) {
        Codes codes = new Codes();
        switch (format) {
            case PLOVER ->
                forEach(event -> {
                    line(out, event.json().toString());
                    written++;
                });
            case POLECAT -> table(out, new Polecat(codes), '\t');
            case ICEWS -> table(out, new Icews(codes), '\t');
            case GDELT -> table(out, new GdeltEvents(codes), '\t');
            case GDELT_MENTIONS -> mentions(out, new GdeltMentions(codes, byStory));
            case CSV -> table(out, new Flat(), ',');
            case PARQUET -> throw new StoreException("Parquet is written to a file only; name one", null);
        }
        return new Counts(written, otherStatus, withoutCode);
    }

    /** Writes to a file. */
    public Counts write(Path file) {
        try {
            if (format == ExportFormat.PARQUET) {
                return parquet(file);
            }
            try (Writer out = Files.newBufferedWriter(file)) {
                return write(out);
            }
        } catch (IOException e) {
            throw new StoreException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void forEach(Consumer<ExportEvent> consumer) {
        queries.forEachRecord(told -> {
            if (byStory && !told.isCurrent()) {
                return;
            }
            ExportEvent event = new ExportEvent(told);
            if (!format.hasStatus() && !allStatuses && !event.isDeed()) {
                otherStatus++;
                return;
            }
            consumer.accept(event);
        });
    }

    private String id(ToldRecord told) {
        return byStory ? told.record().story() : told.record().id();
    }

    private void table(Writer out, RowFormat rows, char divider) {
        if (rows.hasHeader()) {
            row(out, rows.columns(), divider);
        }
        forEach(event -> rows(out, rows.rows(id(event.told()), event), divider));
    }

    private void mentions(Writer out, GdeltMentions rows) {
        if (!rows.needsEventsFirst()) {
            forEach(event -> rows(out, rows.rows(id(event.told()), event), '\t'));
            return;
        }
        forEach(event -> rows.expect(id(event.told()), event));
        // every telling of an event is a mention, whatever its own status
        queries.forEachRecord(told -> {
            List<List<String>> mentions = rows.rows(id(told), new ExportEvent(told));
            if (mentions != null) {
                rows(out, mentions, '\t');
            }
        });
    }

    private void rows(Writer out, @Nullable List<List<String>> rows, char divider) {
        if (rows == null) {
            withoutCode++;
            return;
        }
        for (List<String> row : rows) {
            row(out, row, divider);
            written++;
        }
    }

    private static void row(Writer out, List<String> cells, char divider) {
        line(
                out,
                cells.stream()
                        .map(cell -> divider == ',' ? quoted(cell) : ExportEvent.oneLine(cell))
                        .collect(Collectors.joining(String.valueOf(divider))));
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static void line(Writer out, String text) {
        try {
            out.write(text);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By way of a CSV file that DuckDB, which has the writer, reads with the types of the columns. */
    private Counts parquet(Path file) throws IOException {
        Path rows = Files.createTempFile("rapporteur", ".csv");
        try {
            try (Writer out = Files.newBufferedWriter(rows, StandardCharsets.UTF_8)) {
                table(out, new Flat(), ',');
            }
            String types = new Flat().columns().stream().map(Export::type).collect(Collectors.joining(", ", "{", "}"));
            try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = memory.createStatement()) {
                statement.execute(
                        "COPY (SELECT * FROM read_csv(" + literal(rows) + ", header = true, delim = ',', quote = '\"',"
                                + " escape = '\"', columns = " + types
                                + ", auto_detect = false, nullstr = '', allow_quoted_nulls = true)) TO " + literal(file)
                                + " (FORMAT parquet)");
            } catch (SQLException e) {
                throw new StoreException(file + " cannot be written: " + e.getMessage(), e);
            }
        } finally {
            Files.delete(rows);
        }
        return new Counts(written, otherStatus, withoutCode);
    }

    private static String type(String column) {
        String typed = Flat.TYPES.stream()
                .filter(type -> type.startsWith(column + " "))
                .findFirst()
                .orElse(column + " VARCHAR");
        return "'" + column + "': '" + typed.substring(column.length() + 1) + "'";
    }

    private static String literal(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
