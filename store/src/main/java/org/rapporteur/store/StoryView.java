package org.rapporteur.store;

import java.util.List;
import org.rapporteur.model.StoryLife;

/**
 * A story in full.
 *
 * @param life what its records add up to on the day that was asked for
 * @param records the earliest first
 */
public record StoryView(StorySummary summary, StoryLife life, List<StoredRecord> records) {
    public StoryView {
        records = List.copyOf(records);
    }

    /** The record whose account is shown as the story's. */
    public StoredRecord current() {
        return record(life.current());
    }

    /** One of its records. */
    public StoredRecord record(String id) {
        return records.stream()
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("story " + summary.id() + " has no record " + id));
    }
}
