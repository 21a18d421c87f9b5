package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;

/** Knows the family names of people whom a report named in full, so that a family name alone is a mention later on. */
final class FamilyNames {
    private final Map<String, Draft> full = new HashMap<>();

    void remember(Draft draft) {
        if (draft.kind == MentionKind.NAME && draft.person && draft.end - draft.first > 1) {
            full.putIfAbsent(draft.sentence.token(draft.end - 1).text(), draft);
        }
    }

    /** The atoms without single proper nouns that are no known family name. */
    List<Atom> known(Sentence sentence, List<Atom> atoms) {
        List<Atom> kept = new ArrayList<>(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            boolean single = atom.kind() == Atom.Kind.PROPER && atom.end() - atom.first() == 1;
            boolean titled = i > 0
                    && atoms.get(i - 1).kind() == Atom.Kind.AGENT
                    && atoms.get(i - 1).end() == atom.first();
            if (!single
                    || titled
                    || full.containsKey(sentence.token(atom.first()).text())) {
                kept.add(single && !titled ? familyAtom(sentence, atom) : atom);
            }
        }
        return kept;
    }

    /** A family name takes the place of a pronoun: who is meant stands earlier. */
    private static Atom familyAtom(Sentence sentence, Atom atom) {
        return new Atom(Atom.Kind.PRONOUN, atom.first(), atom.end(), List.of(), null);
    }

    /** Gives a family name alone the entity of the full name. */
    void resolve(Draft draft, List<Draft> drafts) {
        if (draft.kind != MentionKind.PRONOUN
                || !draft.sentence.token(draft.first).isProperNoun()) {
            return;
        }
        Draft meant = full.get(draft.sentence.token(draft.first).text());
        if (meant != null) {
            draft.entities.addAll(meant.entities);
            draft.person = true;
            draft.antecedent = drafts.indexOf(meant);
            draft.because("actor/family-name", "the one named in full before", null);
        }
    }
}
