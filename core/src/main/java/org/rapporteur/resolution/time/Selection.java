package org.rapporteur.resolution.time;

import java.util.Comparator;
import java.util.List;

/** The readings at one place in the order in which they are tried: the longest first, of equal ones the more special kind. */
final class Selection {
    private static final Comparator<Node> ORDER =
            Comparator.comparingInt(Node::end).thenComparing(Node::kind).reversed();

    private Selection() {}

    static List<Node> at(Chart chart, int unit) {
        return chart.at(unit).stream()
                .filter(node -> node.kind().isAnswer())
                .sorted(ORDER)
                .toList();
    }
}
