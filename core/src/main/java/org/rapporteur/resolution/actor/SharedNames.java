package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;

/**
 * Says which of several organisations of one name is meant: "the Labour Party" is Norway's in a report that speaks of
 * Norway. The country nearest in the sentence decides, else the one that the report names most often; a name that means
 * its organisation only at home ("the Greens") means nobody elsewhere.
 */
final class SharedNames {
    private static final int OWNER = 4;
    private static final Set<String> BODIES_OF_STATES = Set.of("JUD", "LEG", "COP", "SPY", "MIL");

    private final NameIndex names;
    private final String text;
    private final Map<String, Integer> spokenOf = new HashMap<>();

    SharedNames(NameIndex names, String text) {
        this.names = names;
        this.text = text;
    }

    /** Counts the countries that a sentence names, those of its date line too. */
    void count(Sentence sentence, List<Atom> atoms, int begin) {
        for (int at = 0; at < begin; at++) {
            NameIndex.Match match = names.longest(sentence, at, text);
            if (match != null) {
                add(match.names().get(0));
            }
        }
        for (Atom atom : atoms) {
            if (isSure(atom)) {
                add(atom.names().get(0));
            }
        }
    }

    private void add(Name name) {
        if (!name.code().isEmpty()) {
            spokenOf.merge(name.code(), 1, Integer::sum);
        }
    }

    private static boolean isSure(Atom atom) {
        return atom.kind() == Atom.Kind.NAME && !isShared(atom.names());
    }

    private static boolean isShared(List<Name> candidates) {
        return candidates.get(0).kind() == Name.Kind.ORGANISATION
                && (candidates.get(0).local() || candidates.size() > 1);
    }

    /** The atoms of a sentence, each shared name with the organisation that is meant first. */
    List<Atom> choose(List<Atom> atoms) {
        List<Atom> chosen = new ArrayList<>(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom.kind() != Atom.Kind.NAME || !isShared(atom.names())) {
                chosen.add(atom);
                continue;
            }
            Name meant = meant(atoms, i);
            chosen.add(
                    meant == null
                            ? new Atom(Atom.Kind.PROPER, atom.first(), atom.end(), List.of(), null)
                            : new Atom(Atom.Kind.NAME, atom.first(), atom.end(), List.of(meant), null));
        }
        return chosen;
    }

    private @Nullable Name meant(List<Atom> atoms, int index) {
        Map<String, Name> byCode = new HashMap<>();
        List<Name> candidates = atoms.get(index).names();
        candidates.forEach(name -> byCode.putIfAbsent(name.code(), name));
        String near = nearest(atoms, index, byCode.keySet());
        if (near != null) {
            return byCode.get(near);
        }
        String owner = owner(atoms, index);
        Name most = null;
        for (Name name : candidates) {
            int count = spokenOf.getOrDefault(name.code(), 0);
            if (count > 0 && (most == null || count > spokenOf.getOrDefault(most.code(), 0))) {
                most = name;
            }
        }
        if (most != null && owner == null && !isEveryStates(most)) {
            return most;
        }
        return candidates.stream().filter(name -> !name.local()).findFirst().orElse(null);
    }

    /** Every state has a supreme court: that of a report on Sri Lanka which once names India is not India's. */
    private boolean isEveryStates(Name name) {
        boolean body = name.local() && name.sectors().stream().anyMatch(BODIES_OF_STATES::contains);
        int own = spokenOf.getOrDefault(name.code(), 0);
        return body
                && spokenOf.entrySet().stream()
                        .anyMatch(other -> other.getKey().length() == 3 && other.getValue() > own);
    }

    /** The nearest country of the sentence that has such an organisation; the words before count before those behind. */
    private static @Nullable String nearest(List<Atom> atoms, int index, Set<String> codes) {
        String found = null;
        int least = Integer.MAX_VALUE;
        Atom own = atoms.get(index);
        for (int i = 0; i < atoms.size(); i++) {
            Atom other = atoms.get(i);
            boolean counts = i != index
                    && isSure(other)
                    && codes.contains(other.names().get(0).code());
            int distance = i < index ? own.first() - other.end() : other.first() - own.end() + OWNER;
            if (counts && distance < least) {
                least = distance;
                found = other.names().get(0).code();
            }
        }
        return found;
    }

    /** The country right before a name: "Canada's Republican Party" is of none that the lists know. */
    private static @Nullable String owner(List<Atom> atoms, int index) {
        Atom before = index == 0 ? null : atoms.get(index - 1);
        boolean adjacent = before != null && before.isLand() && atoms.get(index).first() - before.end() <= 1;
        return adjacent && before != null ? before.names().get(0).code() : null;
    }
}
