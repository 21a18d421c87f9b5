package org.rapporteur.flink;

import org.jspecify.annotations.Nullable;

/**
 * A record as it came from coding, or that it counts no more.
 *
 * @param record id
 * @param at of the changes of a report the later has the greater
 * @param json as {@code read --format jsonl} prints it, without its story; null for a record that a correction withdrew
 */
public record CodedRecord(
        String record, String report, long at, @Nullable String json) {}
