package org.rapporteur.flink;

import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Rows as messages. All rows of a kind and an id have one key, so that they stay in their order, and a compacted topic keeps
 * the last. They bear the time of writing: by the day of the news a broker would delete an archive as soon as it was read.
 */
final class RowMessages implements KafkaRecordSerializationSchema<OutputRow> {
    private static final long serialVersionUID = 1;

    private final String topic;

    RowMessages(String topic) {
        this.topic = topic;
    }

    @Override
    public ProducerRecord<byte[], byte[]> serialize(OutputRow row, KafkaSinkContext context, Long time) {
        String key = row.kind() + " " + row.id();
        return new ProducerRecord<>(
                topic, key.getBytes(StandardCharsets.UTF_8), row.line().getBytes(StandardCharsets.UTF_8));
    }
}
