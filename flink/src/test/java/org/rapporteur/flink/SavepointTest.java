package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.ReportReader;

/**
 * A savepoint that version 0.1.0 left, kept beside the tests, is taken up by every later one. When a change of a record of
 * {@code model} fails here, let its constructor take null (0, false) for what is new. The savepoint is written anew, for
 * good reasons only, by {@code mvn -pl flink test -Dtest=SavepointTest -DargLine="-Xmx3g -Drapporteur.rewrite=true"}.
 */
class SavepointTest {
    private static final Path KEPT = Path.of("src/test/resources/savepoint-0.1.0");

    private static final String EARLY = report(
            "early", "2026-01-05", "Russian missiles struck Kharkiv on Monday, killing three people, Ukraine said.");
    private static final String SECOND =
            report("second", "2026-01-06", "A Russian missile attack on Kharkiv on Monday killed three people.");
    private static final String CORRECTED = report("early", "2026-01-05", "It rained in the valley on Monday.");

    @TempDir
    private Path folder;

    private static String report(String id, String day, String text) {
        return "{\"id\": \"" + id + "\", \"published\": \"" + day + "\", \"text\": \"" + text + "\"}";
    }

    @Test
    void the_savepoint_of_0_1_0_is_taken_up() throws Exception {
        if (Boolean.getBoolean("rapporteur.rewrite")) {
            write();
        }
        List<OutputRow> rows = goOnWith(List.of(SECOND, CORRECTED));
        List<OutputRow> records =
                rows.stream().filter(row -> row.kind().equals(OutputRow.RECORD)).toList();
        assertThat(records)
                .as("the text of “second” was known; what “early” told is withdrawn")
                .isNotEmpty()
                .allMatch(row -> row.of().equals("early") && row.json() == null);
        Set<String> withdrawn = records.stream().map(OutputRow::id).collect(Collectors.toSet());
        assertThat(rows)
                .as("the story of the attack goes on without it")
                .anyMatch(row ->
                        row.kind().equals(OutputRow.LINK) && !row.of().isEmpty() && !withdrawn.contains(row.id()));
    }

    private List<OutputRow> goOnWith(List<String> lines) throws Exception {
        StreamExecutionEnvironment environment = Jobs.environment(
                folder,
                "execution.state-recovery.path",
                KEPT.toUri().toString(),
                // the folder that was watched then
                "execution.state-recovery.ignore-unclaimed-state",
                "true");
        DataStream<Input> inputs =
                environment.fromData(StateTypes.of(Input.class), inputs(lines).toArray(Input[]::new));
        List<OutputRow> rows = new ArrayList<>();
        try (CloseableIterator<OutputRow> each = Rows.of(job(inputs)).executeAndCollect()) {
            each.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static StoryJob job(DataStream<Input> inputs) {
        return StoryJob.of(inputs, new Stream.RememberedCoding(), new JobSettings(null, 400, null));
    }

    private static List<Input> inputs(List<String> lines) {
        List<Input> inputs = new ArrayList<>();
        for (String line : lines) {
            new ReportReader(Defaults.NONE)
                    .read(
                            "line",
                            new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                            reading -> inputs.add(Input.of(reading)));
        }
        return inputs;
    }

    private void write() throws Exception {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Stream.file(reports, "a.jsonl", List.of(EARLY, SECOND));
        StreamExecutionEnvironment environment = Jobs.environment(folder);
        environment.setParallelism(1);
        Path lines = folder.resolve("lines");
        Rows.toLines(Rows.of(job(Jobs.watched(environment, reports))), lines.toString());
        JobClient job = environment.executeAsync();
        Jobs.await(() -> Files.exists(lines) && Rowfiles.lines(lines).size() > 2, true);
        Path savepoint = Path.of(java.net.URI.create(Jobs.stop(job, folder)));
        Files.createDirectories(KEPT);
        try (var files = Files.list(savepoint)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        KEPT.resolve(file.getFileName().toString()),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
