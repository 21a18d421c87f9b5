package org.rapporteur.store;

import java.time.LocalDateTime;

/**
 * A record with what an export says of its story and its report.
 *
 * @param isCurrent whether it is the account that is shown as its story's
 * @param records of the story
 * @param reports of the story
 * @param publishers of the story's reports
 * @param textLength of the report, in UTF-16 units
 * @param added when the report came into the store, in UTC
 */
public record ToldRecord(
        StoredRecord record,
        boolean isCurrent,
        int records,
        int reports,
        int publishers,
        int textLength,
        LocalDateTime added) {}
