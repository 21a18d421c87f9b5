package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;

/** Knows the people whom a report has named in full, so that a family or given name alone is a mention later on. */
final class FamilyNames {
    private static final Set<String> PLACES = Set.of("in", "near", "outside", "across", "throughout");

    private final Map<String, List<Draft>> full = new HashMap<>();
    private final GivenNames given;

    FamilyNames(GivenNames given) {
        this.given = given;
    }

    void remember(Draft draft) {
        if (draft.kind != MentionKind.NAME
                || !draft.person
                || draft.land
                || draft.entities.isEmpty()
                || draft.antecedent != null) {
            return;
        }
        String[] words = draft.entities.get(0).name().split(" ");
        if (words.length < 2) {
            return;
        }
        String printed = draft.sentence.token(draft.end - 1).text();
        add(printed, draft);
        if (!printed.equals(words[words.length - 1])) {
            add(words[words.length - 1], draft);
        }
        if (given.knows(words[0]) || given.isFamilyFirst(words[0])) {
            add(words[0], draft);
        }
    }

    private void add(String word, Draft draft) {
        if (Character.isUpperCase(word.charAt(0)) && word.length() > 1) {
            full.computeIfAbsent(word, w -> new ArrayList<>(2)).add(draft);
        }
    }

    /** The atoms without single proper nouns that are nobody's name here; those that are become short names. */
    List<Atom> known(Sentence sentence, List<Atom> atoms) {
        List<Atom> kept = new ArrayList<>(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            String word = sentence.token(atom.first()).text();
            boolean single = atom.end() - atom.first() == 1;
            boolean titled = i > 0
                    && (atoms.get(i - 1).kind() == Atom.Kind.AGENT
                            || atoms.get(i - 1).kind() == Atom.Kind.HONORIFIC)
                    && atoms.get(i - 1).end() == atom.first();
            if (single && atom.kind() == Atom.Kind.PROPER) {
                if (full.containsKey(word)) {
                    kept.add(shortName(atom));
                } else if (titled) {
                    kept.add(atom);
                }
            } else if (single && isSomebodyElse(atom, word) && !isPlace(sentence, atom)) {
                kept.add(shortName(atom));
            } else {
                kept.add(atom);
            }
        }
        return kept;
    }

    /** A name of the tables that is in this report the family name of another: "Cuban said", of Mark Cuban. */
    private boolean isSomebodyElse(Atom atom, String word) {
        List<Draft> people = full.get(word);
        if (people == null || atom.kind() != Atom.Kind.NAME) {
            return false;
        }
        String key = atom.names().get(0).key();
        boolean another = atom.is(Name.Kind.PERSON)
                ? isAnother(people, atom)
                : people.stream().noneMatch(p -> p.entities.get(0).key().equals(key));
        return another
                && (atom.is(Name.Kind.PERSON)
                        || atom.is(Name.Kind.PEOPLE)
                        || atom.is(Name.Kind.COUNTRY)
                        || atom.is(Name.Kind.REGION)
                        || atom.is(Name.Kind.CAPITAL));
    }

    /** Of two of one family name the one who was named in full last and more often: a brother mentioned once is not meant. */
    private static boolean isAnother(List<Draft> people, Atom atom) {
        Draft last = people.get(people.size() - 1);
        String key = last.entities.get(0).key();
        if (atom.names().stream().anyMatch(name -> name.key().equals(key))) {
            return false;
        }
        long named =
                people.stream().filter(p -> p.entities.get(0).key().equals(key)).count();
        long own = people.stream()
                .filter(p -> atom.names().stream()
                        .anyMatch(name -> name.key().equals(p.entities.get(0).key())))
                .count();
        return named > own;
    }

    /** "in Washington", whoever of that name was told of. */
    private static boolean isPlace(Sentence sentence, Atom atom) {
        return atom.first() > 0
                && PLACES.contains(sentence.token(atom.first() - 1).text().toLowerCase(Locale.ROOT));
    }

    private static Atom shortName(Atom atom) {
        return new Atom(Atom.Kind.SHORT_NAME, atom.first(), atom.end(), List.of(), null);
    }

    /** Who a short name means: the one named last that a title's gender fits. */
    @Nullable Draft meant(String word, GivenNames.Gender gender) {
        List<Draft> people = full.getOrDefault(word, List.of());
        for (int i = people.size() - 1; i >= 0; i--) {
            if (people.get(i).gender.fits(gender)) {
                return people.get(i);
            }
        }
        return people.isEmpty() ? null : people.get(people.size() - 1);
    }
}
