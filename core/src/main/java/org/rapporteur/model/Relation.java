package org.rapporteur.model;

import java.util.List;

/**
 * What one party does to another in a sentence: the answer of {@code relate}.
 *
 * @param act PLOVER type of the act itself
 * @param event PLOVER type after folding act and status
 * @param confidence 0 to 1; low where no rule matched and the nearest type was taken
 * @param why the rules and words that led here, in order
 */
public record Relation(
        EventType act, Status status, EventType event, List<String> modes, double confidence, List<Reason> why) {
    public Relation {
        modes = List.copyOf(modes);
        why = List.copyOf(why);
    }
}
