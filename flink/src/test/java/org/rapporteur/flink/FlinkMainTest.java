package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Story;
import org.rapporteur.model.Telling;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;
import org.rapporteur.store.Incoming;
import picocli.CommandLine;

/** What {@code rapporteur flink run} starts, with the options that a person gives it. */
class FlinkMainTest {
    private static final String REPORTS = "../examples/reports";

    private static final List<String> records = new ArrayList<>();
    private static final Map<String, String> links = new TreeMap<>();

    @TempDir
    private Path folder;

    /** What the embedded program reads in the examples. */
    @BeforeAll
    static void readEmbedded() {
        ReportCoding coding = new PipelineCoding();
        List<Telling> tellings = new ArrayList<>();
        new ReportReader(new Defaults(LocalDate.parse("2026-03-12"), null)).read(Path.of(REPORTS), reading -> {
            if (reading instanceof Reading.Found found) {
                for (Incoming.Entry entry : coding.code(found.report()).records()) {
                    tellings.add(entry.telling());
                    records.add(entry.telling().record() + " " + found.report().id());
                }
            }
        });
        for (Story story : Pipeline.storyLinking().link(tellings, List.of())) {
            story.records().forEach(record -> links.put(record, story.id()));
        }
        assertThat(records).hasSizeGreaterThan(60).anyMatch(record -> record.endsWith("01-visit.txt"));
    }

    @Test
    void a_folder_of_files_of_many_kinds_gives_the_records_and_stories_of_the_embedded_program() throws Exception {
        run();
        assertThatRowsAreThoseOfTheEmbeddedProgram();
    }

    @Test
    void a_batch_gives_the_same() throws Exception {
        run("--batch");
        assertThatRowsAreThoseOfTheEmbeddedProgram();
    }

    @Test
    void wrong_options_are_told_and_nothing_is_started() {
        assertThat(refusal("--from", REPORTS)).contains("the results must go somewhere");
        assertThat(refusal("--lines", "out")).contains("--from and --from-kafka");
        assertThat(refusal("--from", REPORTS, "--store", "news.duckdb")).contains("a DuckDB file takes one writer");
        assertThat(refusal("--from", REPORTS, "--lines", "out", "--batch", "--watch", "5"))
                .contains("never ends");
        assertThat(refusal("--from-kafka", "reports", "--lines", "out", "--trial"))
                .contains("SERVERS/TOPIC");
        assertThat(refusal("--from", "no-such-folder", "--lines", "out", "--trial"))
                .contains("no such file or folder");
    }

    private void run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--trial",
                "--from",
                REPORTS,
                "--published",
                "2026-03-12",
                "--lines",
                folder.resolve("lines").toString(),
                "--checkpoints",
                folder.resolve("checkpoints").toString()));
        arguments.addAll(List.of(more));
        FlinkMain.main(arguments.toArray(String[]::new));
    }

    private static String refusal(String... arguments) {
        StringWriter told = new StringWriter();
        int status =
                new CommandLine(new FlinkMain()).setErr(new PrintWriter(told)).execute(arguments);
        assertThat(status).isEqualTo(2);
        return told.toString();
    }

    private void assertThatRowsAreThoseOfTheEmbeddedProgram() throws Exception {
        List<String> written = new ArrayList<>();
        Map<String, JsonNode> linked = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Rowfiles.lines(folder.resolve("lines"))) {
            JsonNode row = json.readTree(line);
            String id = row.path("id").asText();
            if (row.path("kind").asText().equals(OutputRow.RECORD)) {
                written.add(id + " " + row.path("report").asText());
            } else {
                linked.merge(id, row, (one, other) -> written(one) > written(other) ? one : other);
            }
        }
        assertThat(written).containsExactlyInAnyOrderElementsOf(records);
        Map<String, String> last = new TreeMap<>();
        linked.forEach((id, row) -> last.put(id, row.path("story").asText()));
        assertThat(last).isEqualTo(links);
    }

    private static long written(JsonNode row) {
        return row.path("written").asLong();
    }
}
