package org.rapporteur.coding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.EventType;

/** What weak words must show before they tell an act: {@code acts/evidence.tsv}. */
final class Evidence {
    /** What must be known of who does it to whom. */
    enum Needs {
        ACTOR,
        RECIPIENT,
        BOTH,
        STATE,
        STATES,
        NEVER
    }

    /** One line of the list. */
    record Demand(Needs needs, String at) {}

    private final Map<String, Demand> demands = new HashMap<>();

    Evidence(Lexicons lexicons) {
        for (Row row : lexicons.table("acts/evidence.tsv", "phrase", "type", "needs", "note")) {
            String type = row.cell("type");
            Needs needs = needs(row.cell("needs"));
            if (needs == null || !type.equals("*") && typeOf(type) == null) {
                lexicons.faults()
                        .add(
                                row,
                                "type is a PLOVER type or *, needs is actor, recipient, both, state, states or never; this line has '"
                                        + type + "' and '" + row.cell("needs") + "'");
            } else if (demands.put(row.cell("phrase") + "\t" + type, new Demand(needs, row.at())) != null) {
                lexicons.faults().add(row, "\"" + row.cell("phrase") + "\" with " + type + " stands twice");
            }
        }
    }

    private static @Nullable Needs needs(String cell) {
        for (Needs needs : Needs.values()) {
            if (needs.name().toLowerCase(Locale.ROOT).equals(cell)) {
                return needs;
            }
        }
        return null;
    }

    private static @Nullable EventType typeOf(String cell) {
        for (EventType type : EventType.values()) {
            if (type.name().equals(cell)) {
                return type;
            }
        }
        return null;
    }

    /** What a phrase must show, or null where it stands for itself. */
    @Nullable Demand of(String phrase, EventType type) {
        Demand own = demands.get(phrase + "\t" + type);
        return own != null ? own : demands.get(phrase + "\t*");
    }
}
