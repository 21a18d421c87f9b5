package org.rapporteur.resolution.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name of the actor tables.
 *
 * @param key the entity's name, the same for all its spellings
 * @param offices of a person, in the order of the table; empty for others
 * @param at lexicon file and line
 */
record Name(Kind kind, String key, String code, List<String> sectors, List<Office> offices, String at) {
    /** What kind of thing a name names, and so how it may be combined with other words. */
    enum Kind {
        COUNTRY,
        PEOPLE,
        CAPITAL,
        SEAT,
        ORGANISATION,
        PERSON
    }

    boolean isLand() {
        return kind == Kind.COUNTRY || kind == Kind.PEOPLE || kind == Kind.CAPITAL || kind == Kind.SEAT;
    }

    /** An office of a person with its days; null for open ends. */
    record Office(
            String code,
            String sector,
            String title,
            java.time.@Nullable LocalDate from,
            java.time.@Nullable LocalDate to) {
        boolean heldOn(java.time.LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
