package org.rapporteur.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is kept.
 *
 * @param origin the voice that it goes back to
 * @param alleged whether it is told only as what somebody is accused of
 * @param json the record as {@code read --format jsonl} prints it, with {@code link} its story
 */
public record StoredRecord(
        String id,
        String report,
        String story,
        @Nullable LocalDate published,
        @Nullable String publisher,
        String origin,
        boolean alleged,
        JsonNode json) {}
