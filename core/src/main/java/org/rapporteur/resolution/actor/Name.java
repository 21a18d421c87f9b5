package org.rapporteur.resolution.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name of the actor tables.
 *
 * @param key the entity's name, the same for all its spellings
 * @param sectors at all times; of people and dated organisations see {@link Office}
 * @param offices of a person or a dated organisation, in the order of the table; empty for others
 * @param at lexicon file and line
 * @param local whether the words mean it only where the report speaks of its country: "Labour", "the Greens"
 */
record Name(Kind kind, String key, String code, List<String> sectors, List<Office> offices, String at, boolean local) {
    Name(Kind kind, String key, String code, List<String> sectors, List<Office> offices, String at) {
        this(kind, key, code, sectors, offices, at, false);
    }

    /** The same, meant by its words only where the report speaks of its country. */
    Name asLocal() {
        return new Name(kind, key, code, sectors, offices, at, true);
    }

    /** What kind of thing a name names, and so how it may be combined with other words. */
    enum Kind {
        COUNTRY,
        PEOPLE,
        CAPITAL,
        SEAT,
        /** A city or a part of a country: of itself no actor, but its police and its mayor are the country's. */
        REGION,
        /** A part of the world that is no actor in PLOVER: "the West", "European", "Africa". */
        WORLD,
        ORGANISATION,
        PERSON,
        /** Words that hold a name of the tables and mean something else: "Persian Gulf", "American Idol". */
        OTHER
    }

    boolean isLand() {
        return kind == Kind.COUNTRY || kind == Kind.PEOPLE || kind == Kind.CAPITAL || kind == Kind.SEAT;
    }

    /** An office of a person, or what an organisation was for some time, with its days; null for open ends. */
    record Office(
            String code,
            List<String> sectors,
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String at) {
        boolean heldOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
