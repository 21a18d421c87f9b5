package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job leaves in the store what the embedded program leaves, whatever happens on the way: nothing lost, nothing twice. */
class StoryJobTest {
    private static Postgres postgres;
    private static List<String> wanted;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        postgres = new Postgres();
        wanted = Stream.embedded(postgres.address(), Stream.LINES);
        assertThat(wanted).filteredOn(row -> row.startsWith("story ")).hasSizeGreaterThan(15);
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    private StreamExecutionEnvironment environment(String... settings) {
        return Jobs.environment(folder, settings);
    }

    private Path reports(List<String> lines) throws Exception {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Stream.file(reports, "a.jsonl", lines);
        return reports;
    }

    private static void build(DataStream<Input> inputs, String store) {
        StoryJob.of(inputs, new Stream.RememberedCoding(), new JobSettings(store, 0, null));
    }

    @Test
    void streaming_leaves_the_records_and_stories_of_the_embedded_run() throws Exception {
        String store = postgres.address();
        StreamExecutionEnvironment environment = environment("state.backend.type", "rocksdb");
        build(Jobs.files(environment, reports(Stream.LINES)), store);
        environment.execute();
        assertThat(Postgres.dump(store)).isEqualTo(wanted);
    }

    @Test
    void batch_leaves_the_same() throws Exception {
        String store = postgres.address();
        StreamExecutionEnvironment environment = environment("execution.runtime-mode", "BATCH");
        build(Jobs.files(environment, reports(Stream.LINES)), store);
        environment.execute();
        assertThat(Postgres.dump(store)).isEqualTo(wanted);
    }

    @Test
    void duplicated_and_reordered_input_changes_nothing() throws Exception {
        String store = postgres.address();
        List<String> lines = new ArrayList<>(Stream.LINES);
        lines.addAll(Stream.LINES);
        Collections.shuffle(lines, new Random(5));
        StreamExecutionEnvironment environment = environment();
        build(Jobs.files(environment, reports(lines)), store);
        environment.execute();
        assertThat(Postgres.dump(store)).isEqualTo(wanted);
    }

    @Test
    void a_poison_report_is_set_aside_and_costs_no_other() throws Exception {
        String store = postgres.address();
        List<String> lines = new ArrayList<>(Stream.LINES);
        lines.add(3, "{\"id\": \"poison-1\", \"text\": \"Kenya condemned Norway.\", \"published\": \"2026-03-01\"}");
        lines.add(9, "{\"id\": \"broken\", \"text\": ");
        StreamExecutionEnvironment environment = environment();
        build(Jobs.files(environment, reports(lines)), store);
        environment.execute();
        assertThat(Postgres.dump(store)).isEqualTo(wanted);
        assertThat(Postgres.rows(store, "SELECT input, reason FROM quarantine"))
                .hasSize(2)
                .anyMatch(row -> row.contains("poison-1") && row.contains("a fault in the pipeline"))
                .anyMatch(row -> row.contains("malformed JSON"));
    }

    @Test
    void a_killed_task_goes_on_from_its_checkpoint() throws Exception {
        String store = postgres.address();
        StreamExecutionEnvironment environment = environment();
        FailOnce.rearm();
        build(Jobs.files(environment, reports(Stream.LINES)).map(new FailOnce(12)), store);
        environment.execute();
        assertThat(FailOnce.failures()).isEqualTo(1);
        assertThat(FailOnce.checkpointsBefore()).isPositive();
        assertThat(Postgres.dump(store)).isEqualTo(wanted);
    }

    @Test
    void a_correction_withdraws_the_records_of_the_former_text() throws Exception {
        String other = Stream.LINES.get(0).replaceFirst("\"text\": *\"", "\"text\": \"It rained in the valley. ");
        assertThat(other).isNotEqualTo(Stream.LINES.get(0));
        List<String> lines = new ArrayList<>(Stream.LINES);
        lines.add(other);
        List<String> corrected = Stream.embedded(postgres.address(), lines);
        assertThat(corrected).isNotEqualTo(wanted);
        String store = postgres.address();
        StreamExecutionEnvironment environment = environment();
        build(Jobs.files(environment, reports(lines)), store);
        environment.execute();
        assertThat(Postgres.dump(store)).isEqualTo(corrected);
    }

    /** A folder that is watched; the job is stopped with a savepoint and another one takes it up. */
    @Test
    void a_watched_folder_goes_on_from_a_savepoint() throws Exception {
        String store = postgres.address();
        Path reports = reports(Stream.LINES.subList(0, 14));
        StreamExecutionEnvironment first = environment("state.backend.type", "rocksdb");
        build(Jobs.watched(first, reports), store);
        JobClient running = first.executeAsync();
        Jobs.awaitReports(store, 14);
        String savepoint = Jobs.stop(running, folder);
        Stream.file(reports, "b.jsonl", Stream.LINES.subList(10, Stream.LINES.size()));
        // a savepoint in the canonical form may be taken up with another backend
        StreamExecutionEnvironment second = environment("execution.state-recovery.path", savepoint);
        build(Jobs.watched(second, reports), store);
        JobClient resumed = second.executeAsync();
        Jobs.awaitReports(store, Stream.LINES.size());
        Jobs.stop(resumed, folder);
        assertThat(Postgres.dump(store)).isEqualTo(wanted);
        assertThat(Postgres.rows(store, "SELECT count(*) FROM report")).containsExactly("{count=24}");
    }

    /** A slow end holds the source back: what is under way stays within the buffers. */
    @Test
    void back_pressure_holds_the_source_back_and_loses_nothing() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            lines.add("{\"id\": \"r" + i + "\", \"text\": \"" + "It rained in the valley. ".repeat(20) + "\"}");
        }
        StreamExecutionEnvironment environment = environment(
                "taskmanager.memory.segment-size", "8kb",
                "taskmanager.network.memory.floating-buffers-per-gate", "2",
                "taskmanager.network.memory.buffers-per-channel", "1",
                "pipeline.operator-chaining.enabled", "false");
        environment.setParallelism(1);
        Lead.reset();
        Jobs.files(environment, reports(lines))
                .map(Lead.left())
                .process(new Sift(), StateTypes.of(org.rapporteur.model.Report.class))
                .rebalance()
                .map(Lead.arrived())
                .sinkTo(new org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink<>());
        environment.execute();
        assertThat(Lead.arrivals()).isEqualTo(3000);
        assertThat(Lead.most()).isLessThan(600);
    }
}
