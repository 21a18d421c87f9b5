package org.rapporteur.status;

import org.rapporteur.model.Status;

/**
 * What a word does to the event that hangs on it, with the number measured for it.
 *
 * @param kind how the event's own words count beside it
 * @param certainty the value where the kind is {@link Kind#FIXED}; else the most that is left of certainty either way
 * @param at where it is written
 */
record Effect(String name, Kind kind, Status status, double certainty, String at) {
    /** How an effect joins with the words that stand at the event itself. */
    enum Kind {
        /** The event's own words decide. */
        OWN,
        /** The event shares the fate of the word that it hangs on. */
        SAME,
        /** The event has the contrary fate of the word that it hangs on. */
        OPPOSITE,
        /** The effect's own status and number hold. */
        FIXED
    }
}
