package org.rapporteur.flink;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Store;

/** A real PostgreSQL for the tests, and what a store in it holds. */
final class Postgres implements AutoCloseable {
    /** What differs from run to run. */
    private static final Set<String> APART = Set.of("run", "coded_by");

    private static final List<String> TABLES = List.of(
            "report", "record", "party", "attribution", "term", "block", "membership", "story", "story_revision");

    private final EmbeddedPostgres postgres;
    private int count;

    Postgres() throws Exception {
        postgres = EmbeddedPostgres.start();
    }

    /** The address of an empty store, its tables made. */
    String address() throws SQLException {
        String name = "store" + count++;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        String address = postgres.getJdbcUrl("postgres", name);
        Store.open(address, Pipeline.storyLinking(), Clock.systemUTC()).close();
        return address;
    }

    /** All rows, sorted. */
    static List<String> dump(String address) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String table : TABLES) {
            rows(address, "SELECT * FROM " + table).forEach(row -> lines.add(table + " " + row));
        }
        return lines.stream().sorted().toList();
    }

    /** What the store has and should not, and the other way round. */
    static List<String> difference(List<String> is, List<String> wanted) {
        List<String> differing = new ArrayList<>();
        is.stream().filter(row -> !wanted.contains(row)).forEach(row -> differing.add("more: " + row));
        wanted.stream().filter(row -> !is.contains(row)).forEach(row -> differing.add("missing: " + row));
        return differing;
    }

    static List<String> rows(String address, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = java.sql.DriverManager.getConnection(address);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            ResultSetMetaData columns = result.getMetaData();
            while (result.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    if (!APART.contains(columns.getColumnName(i))) {
                        row.put(columns.getColumnName(i), String.valueOf(result.getString(i)));
                    }
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    /** The values of the one column that is asked for. */
    static List<String> values(String address, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = java.sql.DriverManager.getConnection(address);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }

    @Override
    public void close() throws Exception {
        postgres.close();
    }
}
