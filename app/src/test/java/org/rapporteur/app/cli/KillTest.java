package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ingest that is killed, without a chance to tidy up, goes on when it is given again: nothing is lost, nothing twice. */
class KillTest {
    private static final int KILLS = 20;
    private static final Set<String> OF_THE_RUN = Set.of("run", "coded_by");

    @TempDir
    private Path folder;

    @Test
    void after_twenty_kills_the_store_equals_that_of_an_undisturbed_run() throws Exception {
        List<String> reports = reports();
        Path undisturbed = folder.resolve("undisturbed.duckdb");
        ingest(reports, undisturbed);
        Path killed = folder.resolve("killed.duckdb");
        Random random = new Random(20260312);
        for (int i = 1; i <= KILLS; i++) {
            Process process = start(killed);
            // its input stays open: however long it takes, it cannot have ended
            try (Writer input = process.outputWriter(StandardCharsets.UTF_8)) {
                write(reports.subList(0, reports.size() * i / KILLS), input);
                waitUntilItWrites(process, killed);
                Thread.sleep(random.nextInt(1000));
                assertThat(process.isAlive()).as("kill " + i + ": " + output()).isTrue();
                process.destroyForcibly().waitFor();
            } catch (IOException closedWithTheProcess) {
                assertThat(process.waitFor()).isNotZero();
            }
        }
        ingest(reports, killed);
        assertThat(dump(killed.toString())).isEqualTo(dump(undisturbed.toString()));
    }

    private void ingest(List<String> reports, Path store) throws Exception {
        Process process = start(store);
        try (Writer input = process.outputWriter(StandardCharsets.UTF_8)) {
            write(reports, input);
        }
        assertThat(process.waitFor()).as(output()).isEqualTo(Rapporteur.SET_ASIDE);
    }

    private static void write(List<String> lines, Writer input) throws IOException {
        for (String line : lines) {
            input.write(line + "\n");
        }
        input.flush();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output.txt"));
    }

    /** Some that tell of the same, one that is corrected further on, and two lines that cannot be read. */
    private static List<String> reports() throws IOException {
        List<String> wire = Files.readAllLines(Path.of("../examples/reports/wire.jsonl"));
        List<String> lines = new ArrayList<>();
        for (int copy = 0; copy < 10; copy++) {
            for (String line : wire) {
                lines.add(line.replaceFirst("\"id\": \"", "\"id\": \"" + copy + "-"));
            }
        }
        lines.add(30, "{\"id\": \"broken");
        lines.add(wire.get(0).replaceFirst("\"id\": \"", "\"id\": \"3-").replaceFirst("Turkey", "Georgia"));
        lines.add("{\"id\": \"without text\"}");
        return lines;
    }

    private Process start(Path store) throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Drapporteur.parses=" + folder.resolve("parses"),
                        "-cp",
                        path,
                        Main.class.getName(),
                        "ingest",
                        "--threads",
                        "1",
                        "--store",
                        store.toString(),
                        "-")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    /** The models are loaded first; a kill then would hit nothing. */
    private static void waitUntilItWrites(Process process, Path store) throws IOException, InterruptedException {
        Path log = Path.of(store + ".wal");
        long before = size(log);
        while (process.isAlive() && size(log) == before) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** All rows but what says in which run they came. */
    private static List<String> dump(String store) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + store);
                var statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "SELECT table_name FROM duckdb_tables() WHERE table_name NOT IN ('run', 'flyway_schema_history')")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        lines.add(table + line(rows));
                    }
                }
            }
        }
        assertThat(lines).hasSizeGreaterThan(1000);
        return lines.stream().sorted().toList();
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String column = row.getMetaData().getColumnName(i);
            if (!OF_THE_RUN.contains(column)) {
                line.append('\t').append(column).append('=').append(row.getString(i));
            }
        }
        return line.toString();
    }
}
