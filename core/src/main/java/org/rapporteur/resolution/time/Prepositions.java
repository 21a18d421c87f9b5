package org.rapporteur.resolution.time;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Reason;
import org.rapporteur.model.TimexType;

/** What a preposition does to the days of the time behind it: "since late February" is open towards the present. */
final class Prepositions {
    private Prepositions() {}

    static Resolved apply(Resolved resolved, List<Unit> units, Node node, List<Reason> why) {
        if (!resolved.isAnchored() || resolved.type() == TimexType.DURATION || governsMore(units, node)) {
            return resolved;
        }
        String before = node.begin() > 0 ? units.get(node.begin() - 1).text() : "";
        String second = node.begin() > 1 ? units.get(node.begin() - 2).text() : "";
        Resolved open = switch (before) {
            case "since" -> resolved.withBounds(resolved.from(), null);
            case "until", "till" -> second.equals("not") ? resolved : resolved.withBounds(null, resolved.to());
            case "by" -> resolved.withBounds(null, resolved.to());
            case "before" ->
                resolved.from() == null
                        ? resolved
                        : resolved.withBounds(null, resolved.from().minusDays(1));
            case "after" ->
                resolved.to() == null
                        ? resolved
                        : resolved.withBounds(resolved.to().plusDays(1), null);
            default -> resolved;
        };
        if (!open.equals(resolved)) {
            why.add(Reason.of("time/" + before, before + " leaves one end open"));
        }
        return open;
    }

    /** "after Thursday's ruling", "since the May 9 parade": the preposition belongs to the noun. */
    private static boolean governsMore(List<Unit> units, Node node) {
        if (node.end() >= units.size()) {
            return false;
        }
        Unit after = units.get(node.end());
        return after.text().equals("'s")
                || after.text().equals("'")
                || !Set.of("the", "and").contains(after.text()) && false;
    }
}
