package org.rapporteur.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables that a backup holds: all of the schema but the list of migrations, which a new store makes itself. */
final class BackupTables {
    private BackupTables() {}

    static List<String> names(Connection connection) throws SQLException {
        return strings(
                connection,
                "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type ="
                        + " 'BASE TABLE' AND table_name <> '" + Migrations.HISTORY + "' ORDER BY table_name");
    }

    /** The columns of a table with their types as this database names them. */
    static Map<String, String> columns(Connection connection, String table) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT column_name, data_type FROM information_schema.columns"
                        + " WHERE table_schema = current_schema() AND table_name = '" + table
                        + "' ORDER BY ordinal_position")) {
            while (rows.next()) {
                types.put(rows.getString(1), rows.getString(2));
            }
        }
        return types;
    }

    static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, but this one does not", e);
        }
    }
}
