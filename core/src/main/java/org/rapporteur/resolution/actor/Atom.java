package org.rapporteur.resolution.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece that a mention is built from.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param names what the words may name, for names of the tables; empty for others
 * @param agent the common noun, for agents; null for others
 */
record Atom(Kind kind, int first, int end, List<Name> names, ActorTables.@Nullable Agent agent) {
    /** What an atom is. */
    enum Kind {
        NAME,
        AGENT,
        /** A run of proper nouns that no table knows. */
        PROPER,
        /** "Mr.", "Mrs.", before a name. */
        HONORIFIC,
        /** A family or given name alone, of somebody whom the report names in full. */
        SHORT_NAME,
        /** "both sides", "the two leaders". */
        GROUP,
        PRONOUN
    }

    boolean is(Name.Kind wanted) {
        return kind == Kind.NAME && names.get(0).kind() == wanted;
    }

    boolean isLand() {
        return kind == Kind.NAME && names.get(0).isLand();
    }

    boolean isPersonName() {
        return kind == Kind.PROPER || kind == Kind.SHORT_NAME || is(Name.Kind.PERSON);
    }
}
