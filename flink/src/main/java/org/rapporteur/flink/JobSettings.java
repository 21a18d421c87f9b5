package org.rapporteur.flink;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What operators need to know; goes to the machines of a cluster with the job.
 *
 * @param store JDBC URL of the PostgreSQL store to write to; null for none
 * @param horizonDays days after its publication at which a telling leaves the state of linking; 0 for never
 * @param remembered how long the texts of a report are remembered after they were seen; null for ever
 */
public record JobSettings(
        @Nullable String store, int horizonDays, @Nullable Duration remembered) implements Serializable {}
