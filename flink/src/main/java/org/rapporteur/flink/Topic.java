package org.rapporteur.flink;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka topic and how to reach it.
 *
 * @param servers brokers to ask first, divided by commas
 * @param client settings of Kafka's own clients: security, timeouts
 */
record Topic(String servers, String name, Properties client) {
    /** Reads {@code SERVERS/TOPIC}; null when it is not written so. */
    static @Nullable Topic of(String address, Properties client) {
        int slash = address.lastIndexOf('/');
        return slash <= 0 || slash == address.length() - 1
                ? null
                : new Topic(address.substring(0, slash), address.substring(slash + 1), client);
    }

    /** The settings with one more, unless they have it. */
    Properties with(String key, String value) {
        Properties all = new Properties();
        all.putAll(client);
        all.putIfAbsent(key, value);
        return all;
    }
}
