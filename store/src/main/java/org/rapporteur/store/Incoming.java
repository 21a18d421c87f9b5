package org.rapporteur.store;

import java.util.List;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Report;
import org.rapporteur.model.Telling;

/**
 * A coded report on its way into the store.
 *
 * @param records in the order of the report's acts
 */
public record Incoming(Report report, List<Entry> records) {
    public Incoming {
        records = List.copyOf(records);
    }

    /**
     * One record in the three shapes that the store keeps.
     *
     * @param telling what linking needs of it
     * @param json the whole of it, as {@code read --format jsonl} prints it, without its story
     */
    public record Entry(EventRecord record, Telling telling, String json) {}
}
