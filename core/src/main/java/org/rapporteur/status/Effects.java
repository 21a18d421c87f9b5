package org.rapporteur.status;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Status;

/** The table of effects: each rule's status and the certainty measured for it. */
final class Effects {
    private static final Effect PLAIN = new Effect("plain", Effect.Kind.FIXED, Status.OCCURRED, 3, "");

    private final Map<String, Effect> byName = new TreeMap<>();

    Effects(Lexicons lexicons) {
        for (Row row : lexicons.table("status/effects.tsv", "effect", "kind", "status", "certainty", "note")) {
            read(lexicons, row);
        }
    }

    private void read(Lexicons lexicons, Row row) {
        try {
            String status = row.cell("status");
            double certainty = Double.parseDouble(row.cell("certainty"));
            Effect effect = new Effect(
                    row.cell("effect"),
                    Effect.Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)),
                    status.isEmpty() ? Status.OCCURRED : Status.valueOf(status.toUpperCase(Locale.ROOT)),
                    certainty,
                    row.at());
            if (certainty < -3 || certainty > 3) {
                lexicons.faults().add(row, "certainty must lie between -3 and 3");
            }
            if (byName.put(effect.name(), effect) != null) {
                lexicons.faults().add(row, effect.name() + " stands twice");
            }
        } catch (IllegalArgumentException unreadable) {
            lexicons.faults()
                    .add(
                            row,
                            "write kind own, same, opposite or fixed, a status and a number: "
                                    + unreadable.getMessage());
        }
    }

    @Nullable Effect named(String name) {
        return byName.get(name);
    }

    /** The effect of a rule in code; a user's table that lacks it leaves the event plain. */
    Effect of(String name) {
        Effect effect = byName.get(name);
        return effect == null ? PLAIN : effect;
    }
}
