package org.rapporteur.resolution.time;

import java.util.List;
import org.rapporteur.model.Reason;

/**
 * A stretch of units read as one category.
 *
 * @param begin its first unit
 * @param end behind its last unit
 * @param meaning as {@link Kind} says
 */
record Node(Kind kind, int begin, int end, Object meaning, List<Reason> why) {
    Node {
        why = List.copyOf(why);
    }
}
