package org.rapporteur.flink;

import java.util.Properties;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.apache.flink.util.Collector;
import org.rapporteur.model.Story;

/** The results as rows, to files or to Kafka: each row once, when its checkpoint is complete. */
final class Rows {
    /** A quarter of an hour: the longest that brokers allow as they come. Flink's own hour is refused by them. */
    private static final String TRANSACTION = "900000";

    private Rows() {}

    static DataStream<OutputRow> of(StoryJob job) {
        DataStream<OutputRow> records = job.records()
                .map(record ->
                        new OutputRow(OutputRow.RECORD, record.record(), record.report(), record.at(), record.json()))
                .returns(StateTypes.of(OutputRow.class))
                .uid("record-rows");
        DataStream<OutputRow> links = job.stories()
                .flatMap(Rows::links)
                .returns(StateTypes.of(OutputRow.class))
                .uid("link-rows");
        return records.union(links);
    }

    private static void links(StoryChange change, Collector<OutputRow> out) {
        change.gone().forEach(record -> out.collect(new OutputRow(OutputRow.LINK, record, "", change.at(), null)));
        for (Story story : change.stories()) {
            story.records()
                    .forEach(record ->
                            out.collect(new OutputRow(OutputRow.LINK, record, story.id(), change.at(), null)));
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
    static void toKafka(DataStream<OutputRow> rows, Topic topic) {
        Properties client = topic.with("transaction.timeout.ms", TRANSACTION);
        Object prefix = client.remove("transactional.id");
        rows.sinkTo(KafkaSink.<OutputRow>builder()
                        .setBootstrapServers(topic.servers())
                        .setKafkaProducerConfig(client)
                        .setRecordSerializer(new RowMessages(topic.name()))
                        .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
                        .setTransactionalIdPrefix(prefix == null ? "rapporteur-" + topic.name() : prefix.toString())
                        .build())
                .name("rows to " + topic.name())
                .uid("kafka-sink");
    }
}
