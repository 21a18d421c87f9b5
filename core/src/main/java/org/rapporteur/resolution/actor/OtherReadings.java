package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of countries that mean something else in a report with other words: Georgia beside Atlanta, Chad beside a family name. */
final class OtherReadings {
    private final Map<String, ActorTables.Ambiguous> others = new HashMap<>();

    OtherReadings(List<ActorTables.Ambiguous> names, String text) {
        for (ActorTables.Ambiguous name : names) {
            if (text.contains(name.name()) && count(text, name.against()) > count(text, name.support())) {
                others.put(name.name(), name);
            }
        }
    }

    /** The atoms without those of such names; a name that is then a part of another country stays, as that part. */
    List<Atom> apply(List<Atom> atoms) {
        if (others.isEmpty()) {
            return atoms;
        }
        List<Atom> kept = new ArrayList<>(atoms.size());
        for (Atom atom : atoms) {
            boolean land = atom.isLand() && !atom.is(Name.Kind.SEAT);
            ActorTables.Ambiguous other = land ? others.get(atom.names().get(0).key()) : null;
            if (other == null) {
                kept.add(atom);
            } else if (!other.then().isEmpty()) {
                Name part = new Name(Name.Kind.REGION, other.name(), other.then(), List.of(), List.of(), other.at());
                kept.add(new Atom(Atom.Kind.NAME, atom.first(), atom.end(), List.of(part), null));
            }
        }
        return kept;
    }

    private static int count(String text, List<String> words) {
        int count = 0;
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                int end = at + word.length();
                boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
                count += begins && ends ? 1 : 0;
            }
        }
        return count;
    }
}
