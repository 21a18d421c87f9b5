package org.rapporteur.flink;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What operators need to know; goes to the machines of a cluster with the job.
 *
 * @param store JDBC URL of the PostgreSQL store to write to; null for none
 * @param horizonDays days after the publication of its last telling at which a story leaves the state of linking; 0 for
 *     never
 * @param remembered how long it is remembered which texts and records of a report were seen; null for ever
 */
public record JobSettings(
        @Nullable String store, int horizonDays, @Nullable Duration remembered) implements Serializable {}
