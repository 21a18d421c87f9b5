package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;

/** Says whom pronouns, family names and repeated descriptions mean, or leaves them open: precise rather than greedy. */
final class Coreference {
    private static final Set<String> HE = Set.of("he", "she", "him", "her", "his", "himself", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    private final List<Draft> drafts;
    private final String text;

    Coreference(List<Draft> drafts, String text) {
        this.drafts = drafts;
        this.text = text;
    }

    void resolve() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.kind == MentionKind.PRONOUN && draft.entities.isEmpty()) {
                pronoun(i, draft);
            } else if (draft.kind == MentionKind.DESCRIPTION && draft.definite && draft.person && !draft.plural) {
                samePerson(i, draft);
            }
        }
    }

    private void pronoun(int index, Draft draft) {
        String word = draft.sentence.token(draft.first).text().toLowerCase(Locale.ROOT);
        Integer found = null;
        if (RELATIVE.contains(word)) {
            found = relative(draft);
        } else if (HE.contains(word)) {
            found = nearest(index, draft, d -> d.person && !d.plural, 2);
        } else if (IT.contains(word)) {
            found = isExpletive(draft) ? null : nearest(index, draft, d -> !d.person && !d.plural && isBody(d), 1);
        } else if (THEY.contains(word)) {
            found = nearest(index, draft, d -> d.plural, 1);
        }
        if (found != null) {
            takeUp(draft, found, "actor/pronoun");
        }
    }

    private void takeUp(Draft draft, int antecedent, String rule) {
        Draft meant = drafts.get(antecedent);
        draft.antecedent = antecedent;
        draft.entities.clear();
        draft.entities.addAll(meant.entities);
        draft.person = meant.person;
        draft.plural = meant.plural;
        draft.because(rule, "“" + draft.words(text) + "” is “" + meant.words(text) + "”", null);
    }

    /** "it is raining", "it was announced that": a subject of to be without an actor before it. */
    private static boolean isExpletive(Draft draft) {
        int head = draft.sentence.tree().head(draft.first);
        return draft.sentence.tree().is(draft.first, "expl")
                || (head >= 0
                        && draft.sentence.tree().child(head, "ccomp", "csubj") >= 0
                        && draft.sentence.tree().child(head, "cop") >= 0);
    }

    private static boolean isBody(Draft draft) {
        return !draft.entities.isEmpty() && draft.kind != MentionKind.ADJECTIVE;
    }

    private interface Fits {
        boolean test(Draft draft);
    }

    /** The nearest fitting subject before a pronoun, else the nearest fitting mention, within some sentences. */
    private @Nullable Integer nearest(int index, Draft pronoun, Fits fits, int sentences) {
        Integer any = null;
        int anySentence = -1;
        for (int i = index - 1; i >= 0; i--) {
            Draft earlier = drafts.get(i);
            int distance = pronoun.sentence.index() - earlier.sentence.index();
            if (distance > sentences || (any != null && earlier.sentence.index() < anySentence)) {
                break;
            }
            if (earlier.entities.isEmpty() || !fits.test(earlier) || isInside(pronoun, earlier)) {
                continue;
            }
            if (earlier.isSubject()) {
                return i;
            }
            if (any == null) {
                any = i;
                anySentence = earlier.sentence.index();
            }
        }
        return any;
    }

    /** A possessive never means the noun phrase that it stands in: "its allies". */
    private static boolean isInside(Draft pronoun, Draft other) {
        return pronoun.sentence == other.sentence && other.first <= pronoun.first && pronoun.first < other.end;
    }

    private @Nullable Integer relative(Draft draft) {
        Sentence sentence = draft.sentence;
        for (int at = draft.first, steps = 0;
                at >= 0 && steps < 4;
                at = sentence.tree().head(at), steps++) {
            if (sentence.tree().is(at, "acl")) {
                int head = sentence.tree().head(at);
                for (int i = 0; i < drafts.size(); i++) {
                    Draft other = drafts.get(i);
                    if (other.sentence == sentence
                            && other.first <= head
                            && head < other.end
                            && other != draft
                            && other.first < draft.first) {
                        return i;
                    }
                }
                return null;
            }
        }
        return null;
    }

    /** "the president" is the last person with that office, when one was named before. */
    private void samePerson(int index, Draft draft) {
        if (draft.agent == null || !draft.agent.title()) {
            return;
        }
        Entity own = draft.entities.get(0);
        for (int i = index - 1;
                i >= 0 && draft.sentence.index() - drafts.get(i).sentence.index() <= 6;
                i--) {
            Draft earlier = drafts.get(i);
            if (earlier.kind != MentionKind.NAME || !earlier.person || earlier.entities.isEmpty()) {
                continue;
            }
            Entity person = earlier.entities.get(0);
            String office = person.office();
            boolean sameCountry = own.code() == null || own.code().equals(person.code());
            boolean leader = draft.agent.noun().equals("leader");
            if (office != null
                    && sameCountry
                    && (leader || office.toLowerCase(Locale.ROOT).contains(draft.agent.noun()))) {
                takeUp(draft, i, "actor/title-of-person");
                return;
            }
        }
    }
}
