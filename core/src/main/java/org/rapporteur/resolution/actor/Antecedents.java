package org.rapporteur.resolution.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Entity;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Whom a pronoun cannot mean, or means before others: the subjects of the clauses that it stands in come before names inside
 * other clauses, a thing named last is no actor named before it, and who is quoted speaks of others.
 */
final class Antecedents {
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "conj", "parataxis", "xcomp", "dep");
    private static final Set<String> CONTENT = Set.of("acl", "acl:relcl", "ccomp", "dep");
    /** Nouns for what somebody says, mostly of himself. */
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "assertion",
            "statement",
            "announcement",
            "promise",
            "vow",
            "pledge",
            "threat",
            "insistence",
            "admission",
            "acknowledgment",
            "denial",
            "boast",
            "suggestion",
            "declaration",
            "belief",
            "hint",
            "assurance");
    /** What only tells or counts something: no thing that "it" or "they" would take up. */
    private static final Set<String> NO_THING = Set.of(
            "statement",
            "report",
            "letter",
            "article",
            "number",
            "majority",
            "lot",
            "percent",
            "source",
            "time",
            "day",
            "week",
            "month",
            "year",
            "thing",
            "question",
            "problem",
            "reason",
            "answer",
            "point",
            "fact");

    private final List<Draft> drafts;
    private final Set<String> speaks;

    /** @param speaks lemmas of verbs of saying */
    Antecedents(List<Draft> drafts, Set<String> speaks) {
        this.drafts = drafts;
        this.speaks = speaks;
    }

    /** What a found antecedent must give way to. */
    interface Fits {
        boolean test(Draft draft);
    }

    /**
     * "Roe, alleging that Doe lied, said he would sue", "Roe said the worst is Doe, and he attacked the press": the subject of a
     * clause that the pronoun's is part of or joined to, rather than one inside another clause. Null where the found one has no
     * such rival.
     */
    @Nullable Draft governing(Draft pronoun, Draft found, Fits fits) {
        if (found.sentence != pronoun.sentence || !isSubject(pronoun) || pronoun.quoted) {
            return null;
        }
        Sentence sentence = pronoun.sentence;
        DependencyTree tree = sentence.tree();
        int own = verb(sentence, pronoun.head);
        int other = verb(sentence, found.head);
        boolean joined = other >= 0 && tree.is(other, "conj") && isAbove(tree, tree.head(other), own);
        if (own < 0 || joined || isAbove(tree, other, own)) {
            return null;
        }
        int at = own;
        for (int steps = 0; steps < 4 && at >= 0 && isClause(tree, at); steps++) {
            at = tree.head(at);
            Draft subject = at < 0 ? null : subjectOf(sentence, at);
            if (subject != null && subject != pronoun && subject.first < pronoun.first) {
                boolean named = subject.kind == MentionKind.NAME || subject.kind == MentionKind.PRONOUN;
                return named && subject.isResolved() && fits.test(subject) ? subject : null;
            }
        }
        return null;
    }

    /** "the mayor's claim that he gave money": whose claim it is. */
    @Nullable Draft claimant(Draft pronoun, Fits fits) {
        Sentence sentence = pronoun.sentence;
        DependencyTree tree = sentence.tree();
        int verb = verb(sentence, pronoun.head);
        int noun = verb >= 0 && isSubject(pronoun) && CONTENT.contains(tree.relation(verb)) ? tree.head(verb) : -1;
        if (noun < 0 || !CLAIMS.contains(sentence.token(noun).lemma())) {
            return null;
        }
        int owner = tree.child(noun, "nmod:poss");
        for (Draft draft : drafts) {
            if (draft.sentence == sentence && draft.head == owner && draft.isResolved() && fits.test(draft)) {
                return draft;
            }
        }
        return null;
    }

    private static boolean isClause(DependencyTree tree, int verb) {
        return CLAUSES.contains(tree.relation(verb));
    }

    /** Whether a verb is the pronoun's or one above it. */
    private static boolean isAbove(DependencyTree tree, int verb, int own) {
        for (int at = own, steps = 0; at >= 0 && steps < 8; at = tree.head(at), steps++) {
            if (at == verb) {
                return true;
            }
        }
        return false;
    }

    private static int verb(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        int at = tree.head(token);
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            if (sentence.token(at).isVerb() || tree.child(at, "cop") >= 0) {
                return at;
            }
            at = tree.head(at);
        }
        return -1;
    }

    private @Nullable Draft subjectOf(Sentence sentence, int verb) {
        int subject = sentence.tree().child(verb, "nsubj", "nsubj:pass");
        for (Draft draft : drafts) {
            if (draft.sentence == sentence && draft.head == subject) {
                return draft;
            }
        }
        return null;
    }

    private static boolean isSubject(Draft draft) {
        DependencyTree tree = draft.sentence.tree();
        return tree.is(draft.head, "nsubj") || tree.is(draft.head, "nsubj:pass");
    }

    /**
     * "The bill did what the party wanted: It allowed", "Because the proposals would cost much, lawmakers would resist them": a
     * thing is the subject nearer to the pronoun than the actor found.
     */
    boolean isThing(Draft pronoun, Draft found, boolean many) {
        Sentence sentence = pronoun.sentence;
        Token word = sentence.token(pronoun.first);
        int own = verb(sentence, pronoun.head);
        boolean telling = own >= 0
                && isSubject(pronoun)
                && speaks.contains(sentence.token(own).lemma());
        if (word.tag().equals("PRP$") || telling) {
            return false;
        }
        if (found.sentence == sentence && governsThing(pronoun, found, own, many)) {
            return true;
        }
        int from = found.sentence == sentence ? found.end : 0;
        int thing = lastThing(sentence, from, pronoun.first, many);
        if (thing >= 0) {
            return true;
        }
        boolean before = found.sentence != sentence && found.sentence.index() == sentence.index() - 1;
        if (!before || isMainSubject(found)) {
            return false;
        }
        int main = mainSubject(found.sentence);
        return main >= 0 && isThingAt(found.sentence, main, many);
    }

    /** "The bill did what the party wanted: It allowed": the subject of the clause that this one is joined to is a thing. */
    private boolean governsThing(Draft pronoun, Draft found, int own, boolean many) {
        Sentence sentence = pronoun.sentence;
        DependencyTree tree = sentence.tree();
        if (own < 0 || !isSubject(pronoun) || isAbove(tree, verb(sentence, found.head), own)) {
            return false;
        }
        int at = own;
        for (int steps = 0; steps < 4 && at >= 0 && isClause(tree, at); steps++) {
            at = tree.head(at);
            int subject = at < 0 ? -1 : tree.child(at, "nsubj", "nsubj:pass");
            if (subject >= 0 && subject < pronoun.first) {
                return isThingAt(sentence, subject, many);
            }
        }
        return false;
    }

    /** "Because the proposals cost much, they would resist them": a thing is what is acted upon. */
    boolean isObjectThing(Draft pronoun) {
        return pronoun.sentence.tree().is(pronoun.head, "obj")
                && lastThing(pronoun.sentence, 0, pronoun.first, true) >= 0;
    }

    /**
     * "The boy's father is held by the army of General Roe, so I urge him": a relative whom nothing names, as the subject before
     * somebody who is none.
     */
    boolean isRelative(Draft pronoun, Draft found, String word) {
        if (found.sentence != pronoun.sentence || found.isSubject()) {
            return false;
        }
        GivenNames.Gender gender = word.matches("he|him|his|himself") ? GivenNames.Gender.HE : GivenNames.Gender.SHE;
        for (Draft draft : drafts) {
            boolean unnamed = draft.sentence == pronoun.sentence
                    && draft.pointing
                    && draft.antecedent == null
                    && draft.agent != null
                    && draft.agent.needs().equals("kin");
            if (unnamed && isSubject(draft) && draft.first < pronoun.first && draft.gender.fits(gender)) {
                return true;
            }
        }
        return false;
    }

    private int lastThing(Sentence sentence, int from, int to, boolean many) {
        for (int i = to - 1; i >= from; i--) {
            boolean subject = sentence.tree().is(i, "nsubj") || sentence.tree().is(i, "nsubj:pass");
            if (subject && isThingAt(sentence, i, many)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isThingAt(Sentence sentence, int token, boolean many) {
        Token noun = sentence.token(token);
        boolean number = many ? noun.tag().equals("NNS") : noun.tag().equals("NN");
        int verb = sentence.tree().head(token);
        boolean tells = verb >= 0 && speaks.contains(sentence.token(verb).lemma());
        return number
                && !tells
                && !NO_THING.contains(noun.lemma())
                && drafts.stream()
                        .noneMatch(draft -> draft.sentence == sentence && draft.first <= token && token < draft.end);
    }

    private static boolean isMainSubject(Draft draft) {
        return draft.head == mainSubject(draft.sentence);
    }

    private static int mainSubject(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.tree().is(i, "root")) {
                return sentence.tree().child(i, "nsubj", "nsubj:pass");
            }
        }
        return -1;
    }

    /**
     * Who speaks a quotation and who is spoken to, by key: "They agree with him," Roe told the crowd. Those of the sentence, else
     * of the sentence before.
     */
    Set<String> speakers(Draft pronoun) {
        Set<String> keys = new HashSet<>();
        for (int back = 0; back <= 1 && keys.isEmpty(); back++) {
            int wanted = pronoun.sentence.index() - back;
            for (Draft draft : drafts) {
                boolean candidate = draft.sentence.index() == wanted && !draft.quoted && draft.isResolved();
                if (candidate && isPartyToSpeech(draft)) {
                    draft.entities.forEach(entity -> keys.add(entity.key()));
                }
            }
        }
        return keys;
    }

    private boolean isPartyToSpeech(Draft draft) {
        DependencyTree tree = draft.sentence.tree();
        int verb = tree.head(draft.head);
        boolean speech = verb >= 0 && speaks.contains(draft.sentence.token(verb).lemma());
        boolean told = speech && draft.sentence.token(verb).lemma().equals("tell") && tree.is(draft.head, "obj");
        return speech && (tree.is(draft.head, "nsubj") || told);
    }

    /** "A, B and C ... they": all that are joined to the one found. */
    List<Entity> joined(Draft found) {
        DependencyTree tree = found.sentence.tree();
        int first = tree.is(found.head, "conj") ? tree.head(found.head) : found.head;
        Set<String> keys = new HashSet<>();
        List<Entity> all = new java.util.ArrayList<>();
        for (Draft draft : drafts) {
            boolean part = draft.sentence == found.sentence
                    && draft.isResolved()
                    && draft.kind != MentionKind.PRONOUN
                    && draft.kind != MentionKind.ADJECTIVE
                    && (draft.head == first || tree.is(draft.head, "conj") && tree.head(draft.head) == first);
            for (Entity entity : part ? draft.entities : List.<Entity>of()) {
                if (keys.add(entity.key())) {
                    all.add(entity);
                }
            }
        }
        return all;
    }

    /** "Roe and Doe": two or more in one place of the sentence, whom "they" can mean. */
    boolean isPair(Draft draft) {
        DependencyTree tree = draft.sentence.tree();
        return draft.kind == MentionKind.NAME
                && !tree.children(draft.head, "conj").isEmpty()
                && joined(draft).size() > 1;
    }

    /** "the committee ... they": a body, where no group was named. */
    static boolean isBodyOfPeople(Draft draft) {
        String word = draft.sentence.token(draft.head).text().toLowerCase(Locale.ROOT);
        return draft.isResolved()
                && !draft.person
                && !draft.land
                && !draft.place
                && !draft.sector().isEmpty()
                && (draft.kind == MentionKind.NAME || draft.kind == MentionKind.DESCRIPTION)
                && !word.equals("it")
                && isSubject(draft);
    }
}
