package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The results as files: each row once, though a task was killed. */
class RowsTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void prepare() throws Exception {
        Stream.prepare();
    }

    @Test
    void rows_are_written_once_as_lines_and_as_parquet() throws Exception {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Stream.file(reports, "a.jsonl", Stream.LINES);
        StreamExecutionEnvironment environment = Jobs.environment(folder);
        FailOnce.rearm();
        StoryJob job = StoryJob.of(
                Jobs.files(environment, reports).map(new FailOnce(12)),
                new Stream.RememberedCoding(),
                new JobSettings(null, 400, null));
        DataStream<OutputRow> rows = Rows.of(job);
        Rows.toLines(rows, folder.resolve("lines").toString());
        Rows.toParquet(rows, folder.resolve("parquet").toString());
        environment.execute();
        assertThat(FailOnce.failures()).isEqualTo(1);
        List<String> lines = lines();
        List<String> records =
                lines.stream().filter(line -> line.startsWith("record")).toList();
        assertThat(records).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(parquet()).containsExactlyInAnyOrderElementsOf(lines);
    }

    private List<String> lines() throws Exception {
        List<String> lines = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Rowfiles.lines(folder.resolve("lines"))) {
            JsonNode row = json.readTree(line);
            lines.add(row.path("kind").asText() + " " + row.path("id").asText() + " "
                    + row.path("story").asText(row.path("report").asText()));
        }
        return lines;
    }

    private List<String> parquet() throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT kind, id, \"of\" FROM read_parquet('"
                        + folder.resolve("parquet") + "/**/*.parquet')")) {
            while (result.next()) {
                rows.add(result.getString(1) + " " + result.getString(2) + " " + result.getString(3));
            }
        }
        return rows;
    }
}
