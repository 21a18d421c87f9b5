package org.rapporteur.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills a store with the rows of a backup, in one transaction. */
final class BackupReader {
    private static final int AT_ONCE = 1000;
    /** The sequences, with the table and column that their numbers are in. */
    private static final Map<String, String[]> SEQUENCES = Map.of(
            "run_number", new String[] {"run", "run"},
            "alert_message_number", new String[] {"alert_message", "number"});

    private final Database database;
    private final ObjectMapper json = new ObjectMapper();

    BackupReader(Database database) {
        this.database = database;
    }

    void fill(BackupFile backup) throws IOException {
        try (var handle = database.handle()) {
            handle.useTransaction(open -> fill(open.getConnection(), backup));
        }
    }

    private void fill(Connection connection, BackupFile backup) throws IOException {
        try {
            List<String> here = BackupTables.names(connection);
            for (String table : here) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("DELETE FROM " + table);
                }
            }
            for (BackupManifest.Table table : backup.manifest().tables()) {
                if (!here.contains(table.name())) {
                    throw new StoreException(
                            backup.path() + " has a table " + table.name() + " that this program does not know; use the"
                                    + " version that made it",
                            null);
                }
                insert(connection, table, backup);
            }
            for (Map.Entry<String, String[]> sequence : SEQUENCES.entrySet()) {
                if (here.contains(sequence.getValue()[0])) {
                    goOn(connection, sequence.getKey(), sequence.getValue());
                }
            }
        } catch (SQLException e) {
            throw new StoreException(
                    backup.path() + " cannot be put into " + Database.withoutPassword(database.url()) + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private void insert(Connection connection, BackupManifest.Table table, BackupFile backup)
            throws SQLException, IOException {
        Map<String, String> types = BackupTables.columns(connection, table.name());
        if (!types.keySet().containsAll(table.columns())) {
            throw new StoreException(
                    backup.path() + " has columns of " + table.name() + " that this program does not know", null);
        }
        String values = table.columns().stream()
                .map(column -> "CAST(? AS " + types.get(column) + ")")
                .collect(Collectors.joining(", "));
        long rows = 0;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table.name() + " ("
                        + String.join(", ", table.columns()) + ") VALUES (" + values + ")");
                BufferedReader lines = backup.rows(table)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                for (int i = 0; i < table.columns().size(); i++) {
                    bind(insert, i + 1, row.path(i));
                }
                insert.addBatch();
                if (++rows % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        if (rows != table.rows()) {
            throw new StoreException(
                    backup.path() + " has " + rows + " rows of " + table.name() + " where its manifest says "
                            + table.rows(),
                    null);
        }
    }

    private static void bind(PreparedStatement insert, int position, JsonNode value) throws SQLException {
        if (value.isNull() || value.isMissingNode()) {
            insert.setString(position, null);
        } else {
            insert.setString(position, value.asText());
        }
    }

    private void goOn(Connection connection, String sequence, String[] numbered) throws SQLException {
        long next = Long.parseLong(
                BackupTables.strings(connection, "SELECT coalesce(max(" + numbered[1] + "), 0) + 1 FROM " + numbered[0])
                        .get(0));
        try (Statement statement = connection.createStatement()) {
            // DuckDB cannot set a sequence back or forth
            statement.execute(
                    database.isEmbedded()
                            ? "CREATE OR REPLACE SEQUENCE " + sequence + " START " + next
                            : "ALTER SEQUENCE " + sequence + " RESTART WITH " + next);
        }
    }
}
