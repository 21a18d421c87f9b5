package org.rapporteur.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Telling;

/** What linking looks tellings up by. */
final class BlockRows {

    private BlockRows() {}

    /** Writes rows of a value and the record that it belongs to, many at a time. */
    static void insertPairs(Handle handle, String insert, List<String> pairs, String report) {
        if (!pairs.isEmpty()) {
            handle.createUpdate(insert + ", split_part(pair, ' ', 1), :report"
                            + " FROM (SELECT unnest(string_to_array(:pairs, '|')) AS pair) AS pairs")
                    .bind("pairs", String.join("|", pairs))
                    .bind("report", report)
                    .execute();
        }
    }

    /** @param tellings of one report */
    static void insert(Handle handle, Linking linking, String report, Collection<Telling> tellings) {
        List<String> numbers = new ArrayList<>();
        for (Telling telling : tellings) {
            new TreeSet<>(linking.blocks(telling))
                    .forEach(block -> numbers.add(telling.record() + " " + Shelf.number(block)));
        }
        insertPairs(handle, "INSERT INTO block SELECT CAST(split_part(pair, ' ', 2) AS BIGINT)", numbers, report);
    }

    /** Writes all blocks where there are records and none of them, as after the tables were brought up. */
    static void refill(Database database, Linking linking) {
        try (Handle handle = database.handle()) {
            boolean stale = handle.createQuery(
                            "SELECT EXISTS (SELECT 1 FROM record) AND NOT EXISTS (SELECT 1 FROM block)")
                    .mapTo(Boolean.class)
                    .one();
            if (stale) {
                handle.useTransaction(open -> {
                    List<String> reports = open.createQuery("SELECT DISTINCT report FROM record ORDER BY report")
                            .mapTo(String.class)
                            .list();
                    for (String report : reports) {
                        insert(open, linking, report, tellings(open, report));
                    }
                });
            }
        }
    }

    private static List<Telling> tellings(Handle handle, String report) {
        return handle.createQuery("SELECT telling FROM record WHERE report = :report ORDER BY sequence")
                .bind("report", report)
                .mapTo(String.class)
                .map(TellingJson::telling)
                .list();
    }
}
