package org.rapporteur.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes the rows of one file as Parquet, by DuckDB: Flink's own writer would bring Hadoop with it. */
final class ParquetRows implements BulkWriter<OutputRow> {
    private final FSDataOutputStream out;
    private final DuckDBConnection connection;
    private final DuckDBAppender appender;

    /** @param out where the file goes; Flink closes it */
    ParquetRows(FSDataOutputStream out) throws IOException {
        this.out = out;
        try {
            connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "CREATE TABLE rows (kind VARCHAR, id VARCHAR, \"of\" VARCHAR, written BIGINT, json VARCHAR)");
            }
            appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "rows");
        } catch (SQLException e) {
            throw new IOException("rows cannot be collected for Parquet: " + e.getMessage(), e);
        }
    }

    @Override
    public void addElement(OutputRow row) throws IOException {
        try {
            appender.beginRow();
            appender.append(row.kind());
            appender.append(row.id());
            appender.append(row.of());
            appender.append(row.written());
            appender.append(row.json());
            appender.endRow();
        } catch (SQLException e) {
            throw new IOException("a row cannot be collected for Parquet: " + e.getMessage(), e);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        Path file = Files.createTempFile("rapporteur", ".parquet");
        try {
            appender.close();
            try (Statement statement = connection.createStatement()) {
                statement.execute("COPY rows TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
            }
            Files.copy(file, out);
            connection.close();
        } catch (SQLException e) {
            throw new IOException("rows cannot be written as Parquet: " + e.getMessage(), e);
        } finally {
            Files.delete(file);
        }
    }
}
