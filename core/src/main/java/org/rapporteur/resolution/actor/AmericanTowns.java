package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;

/** Towns that a state of the United States behind a comma tells to be American: "Birmingham, Ala.", "Lima, Ohio". */
final class AmericanTowns {
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", ")", "--");

    private final ActorTables tables;

    AmericanTowns(ActorTables tables) {
        this.tables = tables;
    }

    List<Atom> read(Sentence sentence, List<Atom> atoms, String text) {
        List<Atom> read = new ArrayList<>(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            boolean titled = i > 0
                    && atoms.get(i - 1).kind() == Atom.Kind.AGENT
                    && atoms.get(i - 1).end() == atom.first();
            NameIndex.Match state = titled ? null : stateBehind(sentence, atom, text);
            read.add(state == null ? atom : new Atom(Atom.Kind.NAME, atom.first(), atom.end(), state.names(), null));
        }
        return read;
    }

    /** The state behind a town's name; null where there is none, or where the name is rather somebody's or a body's. */
    private NameIndex.@Nullable Match stateBehind(Sentence sentence, Atom atom, String text) {
        int comma = atom.end();
        if (comma + 1 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
            return null;
        }
        NameIndex.Match match = tables.names.longest(sentence, comma + 1, text);
        if (match == null) {
            return null;
        }
        String words = sentence.span(comma + 1, match.end()).of(text);
        if (!tables.americanStates.contains(words)) {
            return null;
        }
        boolean shortened = words.endsWith(".");
        boolean closed = match.end() >= sentence.size()
                || CLOSING.contains(sentence.token(match.end()).text());
        boolean land = atom.isLand() || atom.is(Name.Kind.REGION);
        boolean person = tables.given.knows(sentence.token(atom.first()).text()) && atom.end() - atom.first() > 1;
        boolean unknown = atom.kind() == Atom.Kind.PROPER && !person;
        boolean namesake = atom.is(Name.Kind.PERSON) && atom.end() - atom.first() == 1; // "Lincoln, Neb."
        return shortened && (land || unknown || namesake) || closed && (land || namesake) ? match : null;
    }
}
