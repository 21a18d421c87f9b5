package org.rapporteur.flink;

import org.apache.flink.api.common.serialization.SimpleStringSchema;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.apache.flink.util.Collector;
import org.rapporteur.model.Story;

/** The results as rows, to files or to Kafka: each row once, when its checkpoint is complete. */
final class Rows {
    private Rows() {}

    static DataStream<OutputRow> of(StoryJob job) {
        DataStream<OutputRow> records = job.records()
                .map(record -> new OutputRow(OutputRow.RECORD, record.record(), record.report(), record.json()))
                .returns(StateTypes.of(OutputRow.class))
                .uid("record-rows");
        DataStream<OutputRow> links = job.stories()
                .flatMap(Rows::links)
                .returns(StateTypes.of(OutputRow.class))
                .uid("link-rows");
        return records.union(links);
    }

    private static void links(StoryChange change, Collector<OutputRow> out) {
        change.gone().forEach(record -> out.collect(new OutputRow(OutputRow.LINK, record, "", null)));
        for (Story story : change.stories()) {
            story.records().forEach(record -> out.collect(new OutputRow(OutputRow.LINK, record, story.id(), null)));
        }
    }

    static void toLines(DataStream<OutputRow> rows, String folder) {
        rows.map(OutputRow::line)
                .sinkTo(FileSink.<String>forRowFormat(
                                new Path(folder),
                                new org.apache.flink.api.common.serialization.SimpleStringEncoder<>("UTF-8"))
                        .withRollingPolicy(OnCheckpointRollingPolicy.build())
                        .build())
                .name("rows to " + folder)
                .uid("lines-sink");
    }

    static void toParquet(DataStream<OutputRow> rows, String folder) {
        rows.sinkTo(FileSink.forBulkFormat(new Path(folder), ParquetRows::new)
                        .withOutputFileConfig(
                                org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig.builder()
                                        .withPartSuffix(".parquet")
                                        .build())
                        .build())
                .name("rows to " + folder)
                .uid("parquet-sink");
    }

    /** In transactions, so that a consumer that reads committed rows alone sees each once. */
    static void toKafka(DataStream<OutputRow> rows, String servers, String topic) {
        rows.map(OutputRow::line)
                .sinkTo(KafkaSink.<String>builder()
                        .setBootstrapServers(servers)
                        .setRecordSerializer(KafkaRecordSerializationSchema.<String>builder()
                                .setTopic(topic)
                                .setValueSerializationSchema(new SimpleStringSchema())
                                .build())
                        .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
                        .setTransactionalIdPrefix("rapporteur-" + topic)
                        .build())
                .name("rows to " + topic)
                .uid("kafka-sink");
    }
}
