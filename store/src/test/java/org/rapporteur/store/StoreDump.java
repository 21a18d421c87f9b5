package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** All that a store holds but when and in which run it came in, as sorted lines: two stores are alike when these are. */
final class StoreDump {
    private static final List<String> TABLES = List.of(
            "report",
            "record",
            "party",
            "attribution",
            "term",
            "block",
            "membership",
            "story",
            "story_revision",
            "replaced_record",
            "decision",
            "quarantine");

    private StoreDump() {}

    static List<String> of(String address) {
        List<String> lines = new ArrayList<>();
        try (Database database = Database.open(address);
                Handle handle = database.handle()) {
            for (String table : TABLES) {
                handle.createQuery("SELECT * FROM " + table).mapToMap().forEach(row -> lines.add(table + line(row)));
            }
        }
        return lines.stream().sorted().toList();
    }

    private static String line(Map<String, Object> row) {
        Map<String, Object> kept = new TreeMap<>(row);
        kept.keySet().removeAll(List.of("run", "coded_by", "decided"));
        return kept.toString();
    }
}
