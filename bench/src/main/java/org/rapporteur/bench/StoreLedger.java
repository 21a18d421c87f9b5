package org.rapporteur.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Prints what became of each report that a store was given, and what does not fit together in it: lines of
 * {@code report ID}, {@code quarantined INPUT}, {@code fault WHAT}.
 */
public final class StoreLedger {
    /** Each finds rows that no whole store has. */
    private static final String[][] FAULTS = {
        {
            "a record of no report",
            "SELECT r.id FROM record r LEFT JOIN report t ON t.id = r.report AND t.is_current" + " WHERE t.id IS NULL"
        },
        {
            "a record in no story",
            "SELECT r.id FROM record r LEFT JOIN membership m ON m.record = r.id WHERE m.record IS" + " NULL"
        },
        {"a record in two stories", "SELECT record FROM membership GROUP BY record HAVING count(*) > 1"},
        {
            "a membership of no story",
            "SELECT m.record FROM membership m LEFT JOIN story s ON s.id = m.story WHERE s.id IS" + " NULL"
        },
        {"a story twice", "SELECT id FROM story GROUP BY id HAVING count(*) > 1"},
        {"a record twice", "SELECT id FROM record GROUP BY id HAVING count(*) > 1"},
        {"a report with two current texts", "SELECT id FROM report WHERE is_current GROUP BY id HAVING count(*) > 1"}
    };

    private StoreLedger() {}

    /** @param arguments the DuckDB file of the store */
    public static void main(String... arguments) throws SQLException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[0]);
                Statement statement = connection.createStatement()) {
            print(out, statement, "report", "SELECT id FROM report WHERE is_current");
            print(out, statement, "quarantined", "SELECT input FROM quarantine");
            for (String[] fault : FAULTS) {
                print(out, statement, "fault " + fault[0] + ":", fault[1]);
            }
        }
        out.flush();
    }

    private static void print(PrintStream out, Statement statement, String what, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                out.println(what + " " + rows.getString(1));
            }
        }
    }
}
