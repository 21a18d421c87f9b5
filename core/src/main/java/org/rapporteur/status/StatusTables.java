package org.rapporteur.status;

import org.rapporteur.lexicon.Lexicons;

/** The word lists that status is read with. */
record StatusTables(Effects effects, Embedders embedders, Markers markers, EventNouns nouns, Eras eras) {
    static StatusTables of(Lexicons lexicons) {
        Effects effects = new Effects(lexicons);
        return new StatusTables(
                effects,
                new Embedders(lexicons, effects),
                new Markers(lexicons, effects),
                new EventNouns(lexicons),
                new Eras(lexicons));
    }
}
