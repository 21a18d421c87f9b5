package org.rapporteur.flink;

import java.time.Duration;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringSchema;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/** Where reports come from. */
final class Sources {
    private Sources() {}

    /**
     * The reports of files of every kind that the program reads.
     *
     * @param watch how often to look for new files; null to read what is there and end
     */
    static DataStream<Input> files(
            StreamExecutionEnvironment environment, ReportFiles files, @Nullable Duration watch) {
        FileSource.FileSourceBuilder<Input> source = FileSource.forBulkFileFormat(files, files.root())
                .setFileEnumerator(ReportFolder::new)
                .setSplitAssigner(InOrder::new);
        if (watch != null) {
            source.monitorContinuously(watch);
        }
        return environment
                .fromSource(source.build(), WatermarkStrategy.noWatermarks(), "files of reports")
                .uid("files");
    }

    /**
     * The reports of a Kafka topic, from where the job stopped reading, at first from its beginning.
     *
     * @param bounded whether to end with what is there now
     */
    static DataStream<Input> kafka(StreamExecutionEnvironment environment, Topic topic, boolean bounded) {
        Properties client = topic.with("group.id", "rapporteur");
        // what a broken-off transaction left behind is no news
        client.putIfAbsent("isolation.level", "read_committed");
        KafkaSourceBuilder<String> source = KafkaSource.<String>builder()
                .setProperties(client)
                .setBootstrapServers(topic.servers())
                .setTopics(topic.name())
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setValueOnlyDeserializer(new SimpleStringSchema());
        if (bounded) {
            source.setBounded(OffsetsInitializer.latest());
        }
        return environment
                .fromSource(source.build(), WatermarkStrategy.noWatermarks(), "reports of " + topic.name())
                .uid("kafka")
                .flatMap(new ReadMessage())
                .returns(StateTypes.of(Input.class))
                .name("read messages")
                .uid("messages");
    }
}
