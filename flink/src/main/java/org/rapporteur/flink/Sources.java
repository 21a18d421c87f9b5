package org.rapporteur.flink;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringSchema;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/** Where lines come from. */
final class Sources {
    private Sources() {}

    /**
     * The lines of files of JSON Lines.
     *
     * @param path a file or folder, of any file system that Flink knows
     * @param watch how often to look for new files; null to read what is there and end
     */
    static DataStream<String> files(StreamExecutionEnvironment environment, String path, @Nullable Duration watch) {
        FileSource.FileSourceBuilder<String> source =
                FileSource.forRecordStreamFormat(new TextLineInputFormat(), new Path(path));
        if (watch != null) {
            source.monitorContinuously(watch);
        }
        return environment
                .fromSource(source.build(), WatermarkStrategy.noWatermarks(), "files of reports")
                .uid("files");
    }

    /** The values of a Kafka topic, from where the job stopped reading, at first from its beginning. */
    static DataStream<String> kafka(StreamExecutionEnvironment environment, String servers, String topic) {
        KafkaSource<String> source = KafkaSource.<String>builder()
                .setBootstrapServers(servers)
                .setTopics(topic)
                .setGroupId("rapporteur")
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setValueOnlyDeserializer(new SimpleStringSchema())
                .build();
        return environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "reports of " + topic)
                .uid("kafka");
    }
}
