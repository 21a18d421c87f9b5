package org.rapporteur.resolution.time;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Sentence;

/** Chooses among overlapping readings: from the left, the longest. */
final class Selection {
    private Selection() {}

    static List<Node> of(Chart chart, List<Unit> units, Sentence sentence, Guards guards) {
        List<Node> chosen = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            Node best = null;
            for (Node node : chart.at(at)) {
                if (node.kind().isAnswer()
                        && (best == null
                                || node.end() > best.end()
                                || node.end() == best.end() && node.kind().compareTo(best.kind()) > 0)) {
                    best = node;
                }
            }
            if (best == null) {
                at++;
                continue;
            }
            if (best.kind() != Kind.NOTHING && !guards.forbid(best, units, sentence)) {
                chosen.add(best);
            }
            at = best.end();
        }
        return chosen;
    }
}
