package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants as the tables keep them: timestamps without a zone, in UTC. */
final class Times {
    private Times() {}

    static LocalDateTime kept(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static @Nullable Instant read(ResultSet row, String column) throws SQLException {
        LocalDateTime kept = row.getObject(column, LocalDateTime.class);
        return kept == null ? null : kept.toInstant(ZoneOffset.UTC);
    }
}
