package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports from a real Kafka, rows to it, and the store beside: nothing lost, nothing twice. */
class KafkaTest {
    private static Broker kafka;
    private static Postgres postgres;
    private static List<String> wanted;

    @TempDir
    private static Path log;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        kafka = new Broker(log);
        postgres = new Postgres();
        wanted = Stream.embedded(postgres.address(), Stream.LINES);
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
        kafka.close();
    }

    private static void build(DataStream<Input> inputs, String store, Topic rows) {
        StoryJob job = StoryJob.of(inputs, new Stream.RememberedCoding(), new JobSettings(store, 400, null));
        Rows.toKafka(Rows.of(job), rows);
    }

    @Test
    void a_killed_task_loses_and_repeats_nothing_from_topic_to_topic() throws Exception {
        kafka.create("reports", 2);
        kafka.create("rows", 2);
        kafka.send("reports", Stream.LINES);
        kafka.send("reports", List.of("{\"id\": \"broken\", \"text\": "));
        String store = postgres.address();
        StreamExecutionEnvironment environment = Jobs.environment(folder);
        FailOnce.rearm();
        DataStream<Input> inputs = Sources.kafka(environment, kafka.topic("reports"), true);
        build(inputs.map(new FailOnce(12)), store, kafka.topic("rows"));
        environment.execute();
        assertThat(FailOnce.failures()).isEqualTo(1);
        assertThat(FailOnce.checkpointsBefore()).isPositive();
        assertThat(Postgres.dump(store)).isEqualTo(wanted);
        assertThat(Postgres.rows(store, "SELECT reason FROM quarantine")).hasSize(1);
        assertThatRowsAreThoseOf(store, "rows");
    }

    @Test
    void a_stopped_job_goes_on_where_it_stopped() throws Exception {
        kafka.create("news", 1);
        kafka.create("news-rows", 1);
        kafka.send("news", Stream.LINES.subList(0, 14));
        String store = postgres.address();
        StreamExecutionEnvironment first = Jobs.environment(folder);
        build(Sources.kafka(first, kafka.topic("news"), false), store, kafka.topic("news-rows"));
        JobClient running = first.executeAsync();
        Jobs.awaitReports(store, 14);
        String savepoint = Jobs.stop(running, folder);
        kafka.send("news", Stream.LINES.subList(14, Stream.LINES.size()));
        StreamExecutionEnvironment second = Jobs.environment(folder, "execution.state-recovery.path", savepoint);
        build(Sources.kafka(second, kafka.topic("news"), false), store, kafka.topic("news-rows"));
        JobClient resumed = second.executeAsync();
        Jobs.awaitReports(store, Stream.LINES.size());
        Jobs.stop(resumed, folder);
        assertThat(Postgres.dump(store)).isEqualTo(wanted);
        assertThatRowsAreThoseOf(store, "news-rows");
    }

    @Test
    void a_batch_ends_with_what_the_topic_has() throws Exception {
        kafka.create("archive", 2);
        kafka.create("archive-rows", 1);
        kafka.send("archive", Stream.LINES.subList(0, 4));
        Path client = Files.writeString(folder.resolve("client.properties"), "client.id=rapporteur-test\n");
        FlinkMain.main(
                "--trial",
                "--batch",
                "--from-kafka=" + kafka.address() + "/archive",
                "--to-kafka=" + kafka.address() + "/archive-rows",
                "--kafka-config=" + client,
                "--checkpoints=" + folder.resolve("checkpoints"));
        List<String> records = new ArrayList<>();
        for (ConsumerRecord<String, String> message : kafka.committed("archive-rows")) {
            if (message.key().startsWith("record ")) {
                records.add(message.key().substring("record ".length()));
            }
        }
        String store = postgres.address();
        Stream.embedded(store, Stream.LINES.subList(0, 4));
        assertThat(records)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Postgres.values(store, "SELECT id FROM record"));
    }

    /** Each record once, and the last link of each names its story. */
    private static void assertThatRowsAreThoseOf(String store, String topic) throws Exception {
        ObjectMapper json = new ObjectMapper();
        List<String> records = new ArrayList<>();
        Map<String, String> links = new TreeMap<>();
        for (ConsumerRecord<String, String> message : kafka.committed(topic)) {
            JsonNode row = json.readTree(message.value());
            String id = row.path("id").asText();
            assertThat(message.key()).isEqualTo(row.path("kind").asText() + " " + id);
            if (row.path("kind").asText().equals(OutputRow.RECORD)) {
                assertThat(row.path("json").path("id").asText()).isEqualTo(id);
                records.add(id);
            } else {
                links.put(id, row.path("story").asText());
            }
        }
        assertThat(records)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Postgres.values(store, "SELECT id FROM record"));
        List<String> memberships = links.entrySet().stream()
                .map(link -> link.getKey() + " " + link.getValue())
                .toList();
        assertThat(memberships)
                .containsExactlyInAnyOrderElementsOf(
                        Postgres.values(store, "SELECT record || ' ' || story FROM membership"));
    }
}
