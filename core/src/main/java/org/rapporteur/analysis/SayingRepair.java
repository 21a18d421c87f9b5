package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Token;

/** Puts right how a tree hangs who says something beside what is said: "..., the Kremlin said". */
final class SayingRepair extends EditableTree {
    private static final Set<String> SAYINGS =
            Set.of("say", "believe", "think", "claim", "allege", "suspect", "fear", "contend", "maintain");
    /** What somebody does who could also have told the clause before. */
    private static final Set<String> ASKINGS =
            Set.of("ask", "urge", "accuse", "demand", "warn", "vow", "call", "condemn", "blame", "threaten", "pledge");

    private static final Set<String> TELLINGS = Set.of("say", "report", "announce", "write", "claim", "reveal", "show");

    private SayingRepair(List<Token> tokens, DependencyTree tree) {
        super(tokens, tree);
    }

    /** The tree with clauses of saying put where they belong; the same tree where they are. */
    static DependencyTree repair(List<Token> tokens, DependencyTree tree) {
        SayingRepair repair = new SayingRepair(tokens, tree);
        for (int i = 0; i < tokens.size(); i++) {
            repair.subjectTakenForApposition(i);
            repair.subjectsTakenForConjuncts(i);
            repair.objectTakenForSpeaker(i);
            repair.clauseAside(i);
            repair.toldBefore(i);
            repair.sayingBetween(i);
            repair.subjectTakenForObjectOfSaying(i);
            repair.sayingTakenForSubject(i);
            repair.askingBesidePassive(i);
            repair.relativeTakenForContent(i);
            repair.sayingBehindOpenApposition(i);
        }
        return repair.mended();
    }

    /** ", the Kremlin said": what stands before the comma belongs to the clause that is told, not to the telling. */
    private void clauseAside(int verb) {
        int told = heads[verb];
        if (told < 0
                || told >= verb
                || !relations[verb].equals("advcl") && !relations[verb].equals("parataxis")
                || !tokens.get(told).isVerb()) {
            return;
        }
        int subject = -1;
        for (int i = 0; i < verb; i++) {
            if (heads[i] == verb && relations[i].equals("nsubj")) {
                subject = i;
            }
        }
        if (subject <= told || hasChild(verb, "mark")) {
            return;
        }
        int comma = leftmost(subject) - 1;
        if (comma <= told || !tokens.get(comma).is(",")) {
            return;
        }
        relations[verb] = "parataxis";
        changed = true;
        for (int i = told + 1; i < comma; i++) {
            if (heads[i] == verb) {
                heads[i] = told;
            }
        }
    }

    /** "Egypt has postponed a conference ..., the ministry said": the object, taken for who says so, and the speaker for its other name. */
    private void objectTakenForSpeaker(int verb) {
        int told = heads[verb];
        int object = only(verb, "nsubj");
        boolean taken = relations[verb].equals("ccomp")
                && SAYINGS.contains(tokens.get(verb).lemma())
                && told >= 0
                && told < object
                && object < verb
                && tokens.get(told).isVerb()
                && hasChild(told, "nsubj")
                && !hasChild(told, "obj")
                && !hasChild(verb, "mark");
        int speaker = taken ? only(object, "appos") : -1;
        if (speaker < 0 || speaker > verb || !tokens.get(leftmost(speaker) - 1).is(",")) {
            return;
        }
        heads[object] = told;
        relations[object] = "obj";
        heads[speaker] = verb;
        relations[speaker] = "nsubj";
        relations[verb] = "parataxis";
        changed = true;
    }

    /** "... in eastern Congo, a local official and two residents said": who says so, hung on the place as if a name for it. */
    private void subjectTakenForApposition(int verb) {
        boolean quoted = tokens.get(verb).lemma().equals("quote") && hasChild(verb, "aux:pass");
        boolean says = FINITE.contains(tokens.get(verb).tag())
                && SAYINGS.contains(tokens.get(verb).lemma());
        if (!quoted && !says || hasChild(verb, "nsubj") || hasChild(verb, "mark")) {
            return;
        }
        for (int noun = verb - 1; noun > 0; noun--) {
            String tag = tokens.get(noun).tag();
            if (relations[noun].equals("appos") && tokens.get(noun).isNoun() && heads[noun] < leftmost(noun)) {
                int comma = leftmost(noun) - 1;
                if (comma > 0 && tokens.get(comma).is(",")) {
                    heads[noun] = verb;
                    relations[noun] = quoted ? "nsubj:pass" : "nsubj";
                    relations[verb] = relations[verb].equals("dep") ? "parataxis" : relations[verb];
                    changed = true;
                }
                return;
            }
            if (tokens.get(noun).is(",") || tag.startsWith("VB") || tag.equals("MD")) {
                return;
            }
        }
    }

    /** "... toward the frontier, diplomats and residents said": those who say so, joined to the last noun of what they say. */
    private void subjectsTakenForConjuncts(int verb) {
        boolean says = FINITE.contains(tokens.get(verb).tag())
                && SAYINGS.contains(tokens.get(verb).lemma());
        if (!says || hasChild(verb, "nsubj") || hasChild(verb, "mark")) {
            return;
        }
        List<Integer> speakers = new ArrayList<>();
        int i = verb - 1;
        for (; i > 0 && !tokens.get(i).is(","); i--) {
            if (tokens.get(i).isVerb() || tokens.get(i).tag().equals("MD")) {
                return;
            }
            if (relations[i].equals("conj") && tokens.get(i).isNoun()) {
                speakers.add(0, i);
            }
        }
        int comma = i;
        if (speakers.isEmpty() || speakers.stream().anyMatch(speaker -> heads[speaker] >= comma)) {
            return;
        }
        int first = speakers.get(0);
        for (int speaker : speakers) {
            heads[speaker] = speaker == first ? verb : first;
            relations[speaker] = speaker == first ? "nsubj" : "conj";
        }
        relations[verb] = relations[verb].equals("dep") ? "parataxis" : relations[verb];
        changed = true;
    }

    /** "a man who officials say planted the bomb": the saying, taken for an auxiliary, lends the deed to those who say so. */
    private void sayingBetween(int saying) {
        int deed = heads[saying];
        boolean taken = deed > saying
                && relations[saying].startsWith("aux")
                && SAYINGS.contains(tokens.get(saying).lemma());
        if (!taken) {
            return;
        }
        for (int i = 0; i < saying; i++) {
            if (heads[i] == deed && relations[i].startsWith("nsubj")) {
                heads[i] = saying;
                relations[i] = "nsubj";
            } else if (heads[i] == deed
                    && tokens.get(i).tag().startsWith("W")
                    && !tokens.get(i).tag().equals("WRB")) {
                relations[i] = "nsubj";
            }
        }
        relations[saying] = "parataxis";
        changed = true;
    }

    /** "arrested 12 during Sunday's protest, a spokesman said": the same where the saying is read as the main verb. */
    private void toldBefore(int verb) {
        int subject = only(verb, "nsubj");
        boolean says = SAYINGS.contains(tokens.get(verb).lemma()) && subject >= 0 && subject < verb;
        int comma = says ? leftmost(subject) - 1 : -1;
        if (comma < 1 || !tokens.get(comma).is(",")) {
            return;
        }
        for (int told = 0; told < comma; told++) {
            boolean clause = heads[told] == verb && (relations[told].equals("ccomp") || relations[told].equals("dep"));
            if (clause && tokens.get(told).isVerb()) {
                for (int i = told + 1; i < comma; i++) {
                    if (heads[i] == verb && (relations[i].startsWith("obl") || relations[i].startsWith("adv"))) {
                        heads[i] = told;
                        changed = true;
                    }
                }
                return;
            }
        }
    }

    /** "said one of its members was shot dead and asked the court to investigate": those who say so ask, not the dead. */
    private void askingBesidePassive(int verb) {
        int partner = heads[verb];
        int saying = partner < 0 ? -1 : heads[partner];
        boolean suspect = relations[verb].equals("conj")
                && tokens.get(verb).tag().equals("VBD")
                && ASKINGS.contains(tokens.get(verb).lemma())
                && !hasChild(verb, "nsubj")
                && saying >= 0
                && saying < verb
                && relations[partner].equals("ccomp")
                && hasChild(partner, "aux:pass")
                && tokens.get(saying).tag().equals("VBD")
                && SAYINGS.contains(tokens.get(saying).lemma());
        if (suspect) {
            heads[verb] = saying;
            changed = true;
        }
    }

    /** "said a round of talks would be held": the subject of what is said, taken for an object of the saying. */
    private void subjectTakenForObjectOfSaying(int verb) {
        int saying = heads[verb];
        boolean loose = saying >= 0
                && saying < verb
                && (relations[verb].equals("dep") || relations[verb].equals("ccomp"))
                && tells(saying)
                && tokens.get(verb).isVerb()
                && !hasChild(verb, "nsubj")
                && !hasChild(verb, "mark");
        int finite = loose ? firstOfGroup(verb) : -1;
        int subject = loose ? only(saying, "obj") : -1;
        boolean suspect = subject > saying
                && subject < finite
                && tokens.get(subject).isNoun()
                && (FINITE.contains(tokens.get(finite).tag())
                        || tokens.get(finite).tag().equals("MD"));
        for (int i = saying + 1; suspect && i < finite; i++) {
            suspect = !tokens.get(i).is(",");
        }
        if (!suspect) {
            return;
        }
        makeSubject(subject, verb);
        relations[verb] = "ccomp";
        changed = true;
    }

    /** "Oman said a round of talks will be held", with the saying for a subject of what is said. */
    private void sayingTakenForSubject(int saying) {
        int verb = heads[saying];
        int subject = only(saying, "obj");
        boolean taken = relations[saying].startsWith("csubj")
                && verb > saying
                && tokens.get(saying).tag().equals("VBD")
                && tells(saying)
                && hasChild(saying, "nsubj")
                && subject > saying
                && subject < firstOfGroup(verb);
        if (!taken) {
            return;
        }
        heads[saying] = heads[verb];
        relations[saying] = relations[verb];
        heads[verb] = saying;
        relations[verb] = "ccomp";
        makeSubject(subject, verb);
        changed = true;
    }

    private boolean tells(int verb) {
        String lemma = tokens.get(verb).lemma();
        return SAYINGS.contains(lemma) || TELLINGS.contains(lemma);
    }

    /** The first auxiliary of a verb, or the verb. */
    private int firstOfGroup(int verb) {
        for (int i = 0; i < verb; i++) {
            if (heads[i] == verb && relations[i].startsWith("aux")) {
                return i;
            }
        }
        return verb;
    }

    /** "a move that Ankara has criticised": a clause with a relative pronoun describes the noun, and is not what it holds. */
    private void relativeTakenForContent(int verb) {
        int noun = heads[verb];
        boolean content = relations[verb].equals("ccomp")
                && noun >= 0
                && noun < verb
                && tokens.get(noun).isNoun();
        for (int i = noun + 1; content && i < verb; i++) {
            if (heads[i] == verb && tokens.get(i).tag().equals("WDT")) {
                relations[verb] = "acl:relcl";
                changed = true;
                return;
            }
        }
    }

    /**
     * "decided to end its struggle, an agency close to the group reported": an apposition that no comma closes is none, but
     * the subject of the saying behind it, and the noun before the comma belongs to the verb before that.
     */
    private void sayingBehindOpenApposition(int saying) {
        int object = only(saying, "nsubj");
        int verb = heads[saying];
        boolean says = FINITE.contains(tokens.get(saying).tag())
                && TELLINGS.contains(tokens.get(saying).lemma());
        int subject = says && object >= 0 ? only(object, "appos") : -1;
        boolean suspect = subject > object
                && subject < saying
                && verb >= 0
                && verb < object
                && tokens.get(verb).isVerb()
                && !hasChild(verb, "obj")
                && leftmost(subject) > 0
                && tokens.get(leftmost(subject) - 1).is(",");
        for (int i = subject; suspect && i < saying; i++) {
            suspect = !tokens.get(i).is(",");
        }
        if (!suspect) {
            return;
        }
        heads[subject] = saying;
        relations[subject] = "nsubj";
        heads[object] = verb;
        relations[object] = "obj";
        int root = verb;
        while (heads[root] >= 0) {
            root = heads[root];
        }
        heads[saying] = root;
        relations[saying] = "parataxis";
        changed = true;
    }
}
