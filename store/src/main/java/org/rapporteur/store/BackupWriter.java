package org.rapporteur.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Writes all tables as they are at one moment, whoever writes meanwhile, in a form that either database can take back. */
final class BackupWriter {
    private static final int FETCHED_AT_ONCE = 1000;

    private final Database database;
    private final JsonFactory json = new JsonFactory();

    BackupWriter(Database database) {
        this.database = database;
    }

    BackupManifest write(OutputStream out, Instant now) throws IOException {
        try (var handle = database.handle();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            if (!database.isEmbedded()) {
                // DuckDB's transactions see one moment by themselves
                handle.setTransactionIsolationLevel(TransactionIsolationLevel.REPEATABLE_READ);
            }
            List<BackupManifest.Table> tables = handle.inTransaction(open -> tables(open.getConnection(), zip));
            BackupManifest manifest = new BackupManifest(Migrations.LATEST, now.toString(), tables);
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            zip.write(manifest.bytes());
            zip.closeEntry();
            return manifest;
        }
    }

    private List<BackupManifest.Table> tables(Connection connection, ZipOutputStream zip) throws IOException {
        try {
            List<BackupManifest.Table> tables = new ArrayList<>();
            for (String table : BackupTables.names(connection)) {
                tables.add(table(connection, table, zip));
            }
            return tables;
        } catch (SQLException e) {
            throw new StoreException(
                    "the store " + Database.withoutPassword(database.url()) + " cannot be read: " + e.getMessage(), e);
        }
    }

    private BackupManifest.Table table(Connection connection, String name, ZipOutputStream zip)
            throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(name + ".jsonl"));
        MessageDigest digest = BackupTables.sha256();
        long rows = 0;
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery("SELECT * FROM " + name);
                    JsonGenerator line = json.createGenerator(new DigestOutputStream(new Unclosed(zip), digest))) {
                line.setRootValueSeparator(null);
                ResultSetMetaData about = row.getMetaData();
                for (int i = 1; i <= about.getColumnCount(); i++) {
                    columns.add(about.getColumnName(i));
                }
                while (row.next()) {
                    line.writeStartArray();
                    for (int i = 1; i <= columns.size(); i++) {
                        value(line, row.getObject(i));
                    }
                    line.writeEndArray();
                    line.writeRaw('\n');
                    rows++;
                }
            }
        }
        zip.closeEntry();
        return new BackupManifest.Table(name, columns, rows, HexFormat.of().formatHex(digest.digest()));
    }

    /** Numbers and truth values as themselves, all else as the text that a database reads back. */
    private static void value(JsonGenerator line, @org.jspecify.annotations.Nullable Object value) throws IOException {
        if (value == null) {
            line.writeNull();
        } else if (value instanceof Boolean truth) {
            line.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            line.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            line.writeNumber(number);
        } else {
            line.writeString(value.toString());
        }
    }

    /** The entry ends, not the file. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
