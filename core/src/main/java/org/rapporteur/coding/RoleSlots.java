package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.lexicon.Faults;
import org.rapporteur.lexicon.Row;

/**
 * Which slots hold the actor and which the recipient: {@code subj>obj,with}, or {@code subj+with} where both are actors.
 *
 * @param actors slots in the order in which they are tried
 * @param others slots of the recipient, or of the other actor where reciprocal
 */
record RoleSlots(List<String> actors, List<String> others, boolean reciprocal) {
    private static final Pattern SLOT = Pattern.compile("((obj|comp)\\.)*[a-z]+(_[a-z]+)*");

    static RoleSlots parse(String cell, Row row, Faults faults) {
        boolean reciprocal = cell.contains("+");
        String[] sides = cell.split("[>+]", -1);
        if (sides.length > 2) {
            faults.add(row, "roles are written actor>recipient or a+b, but this is " + cell);
        }
        return new RoleSlots(
                slots(sides[0], row, faults), sides.length > 1 ? slots(sides[1], row, faults) : List.of(), reciprocal);
    }

    private static List<String> slots(String side, Row row, Faults faults) {
        List<String> slots = new ArrayList<>();
        for (String slot : side.split(",", -1)) {
            String name = slot.trim();
            if (name.isEmpty()) {
                continue;
            }
            if (!SLOT.matcher(name).matches()) {
                faults.add(row, "no slot can be called " + name + "; see docs/act-lexicon.md");
            }
            slots.add(name);
        }
        return List.copyOf(slots);
    }
}
