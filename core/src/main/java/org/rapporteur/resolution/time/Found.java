package org.rapporteur.resolution.time;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Timex;

/**
 * A time expression while its sentence is read.
 *
 * @param node where it stands in the units
 * @param first its first token
 * @param end behind its last token
 * @param context what it was resolved in
 */
record Found(Node node, int first, int end, Context context, Resolved resolved, List<Reason> why) {
    Found {
        why = List.copyOf(why);
    }

    Found with(Resolved other, Reason reason) {
        List<Reason> reasons = new ArrayList<>(why);
        reasons.add(reason);
        return new Found(node, first, end, context, other, reasons);
    }

    When meaning() {
        Object meaning = node.meaning();
        return meaning instanceof Length length ? c -> length.duration() : (When) meaning;
    }

    Timex timex(Sentence sentence, List<Unit> units) {
        return new Timex(
                units.get(node.begin()).span().union(units.get(node.end() - 1).span()),
                sentence.index(),
                first,
                end,
                resolved.type(),
                resolved.value(),
                resolved.mod(),
                resolved.from(),
                resolved.to(),
                why);
    }
}
