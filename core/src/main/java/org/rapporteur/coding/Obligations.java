package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Status;

/**
 * Finds requests that are put as what somebody must do: "the minister said Iran must stop enriching uranium". Who says so
 * requests it; whose duty it is said to be is the recipient.
 */
final class Obligations {
    private static final Set<String> MODALS = Set.of("must", "should", "ought");
    private static final Set<String> HAVE_TO = Set.of("have", "need");
    private static final Set<String> CLAUSES = Set.of("acl", "advcl", "ccomp", "xcomp", "dep");
    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "insist",
            "stress",
            "declare",
            "state",
            "reiterate",
            "emphasise",
            "emphasize",
            "argue",
            "announce",
            "warn",
            "write",
            "tweet",
            "maintain",
            "assert",
            "repeat",
            "underline",
            "note",
            "suggest");

    /** What nobody does because he is asked: how one is, what one feels, knows or owns. */
    private static final Set<String> STATES = Set.of(
            "be",
            "worry",
            "fear",
            "know",
            "understand",
            "realise",
            "realize",
            "remember",
            "feel",
            "expect",
            "value",
            "like",
            "love",
            "hope",
            "want",
            "wish",
            "have",
            "own",
            "belong",
            "deserve",
            "matter",
            "seem",
            "appear",
            "win",
            "lose",
            "believe",
            "care",
            "enjoy",
            "suffer",
            "wait",
            "live",
            "die",
            "wonder");

    private static final Set<String> HEDGES =
            Set.of("probably", "perhaps", "maybe", "possibly", "presumably", "surely");

    private static final Set<String> ANY = Set.of("any", "every", "no", "each");

    private final Syntax syntax;
    private final DependencyTree tree;
    private final Parties parties;

    Obligations(Syntax syntax, Parties parties) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.parties = parties;
    }

    /** The request that the modal over a verb makes, or null. */
    @Nullable Draft over(int verb) {
        int modal = modalOf(verb);
        if (modal < 0) {
            return null;
        }
        int speech = speechOver(verb);
        if (speech < 0 || isView(verb, modal)) {
            return null;
        }
        Draft request = new Draft(modal, List.of(modal), EventType.REQUEST, List.of());
        request.actors.addAll(parties.of(syntax.subjects(speech), Parties.OWNERS));
        parties.of(syntax.subjects(verb), Parties.OWNERS).stream()
                .filter(m -> Roles.isNew(m, request.actors))
                .forEach(request.recipients::add);
        request.status = Status.OCCURRED;
        request.says(
                "coding/obligation",
                syntax.token(speech).text() + " … " + syntax.token(modal).text() + " "
                        + syntax.token(verb).text(),
                null);
        boolean political = request.actors.stream().anyMatch(Obligations::asks)
                && request.recipients.stream().anyMatch(Draft::isPolitical);
        return political ? request : null;
    }

    /** Whether a speaker is one whose word is a request: a passer-by only has a view. */
    private static boolean asks(Mention speaker) {
        return speaker.isFirstPerson() || Draft.isPolitical(speaker) || !speaker.isResolved();
    }

    /**
     * "must have written it himself", "should worry", "any candidate probably needs to earn money", "if it were ours, he should
     * go": how things are, were or would be to the speaker's mind, which asks nobody for anything.
     */
    private boolean isView(int verb, int modal) {
        List<Integer> auxiliaries = tree.children(verb, "aux");
        boolean perfect = syntax.token(verb).tag().equals("VBN")
                && auxiliaries.stream().anyMatch(aux -> lemma(aux).equals("have"));
        boolean state = STATES.contains(lemma(verb)) && tree.child(verb, "obj", "xcomp", "ccomp") < 0
                || Set.of("be", "have", "know", "worry", "feel").contains(lemma(verb))
                || !syntax.isVerb(verb);
        boolean hedged = Stream.of(verb, modal)
                .flatMap(at -> tree.children(at, "advmod").stream())
                .anyMatch(word -> HEDGES.contains(lemma(word)));
        boolean anybody = syntax.surface(verb, 0).stream()
                .flatMap(subject -> tree.children(subject, "det").stream())
                .anyMatch(word -> ANY.contains(lemma(word)));
        return perfect || state || hedged || anybody || isUnreal(verb);
    }

    /** "If it weren't for Cuba": a condition that is known not to hold. */
    private boolean isUnreal(int verb) {
        return tree.children(verb, "advcl").stream()
                .anyMatch(clause -> tree.children(clause, "mark").stream()
                                .anyMatch(mark -> syntax.token(mark).is("if"))
                        && (syntax.token(clause).is("were")
                                || tree.children(clause, "aux", "cop").stream()
                                        .anyMatch(aux -> syntax.token(aux).is("were")
                                                || syntax.token(aux).is("had"))));
    }

    /** Verbs with such a modal, in the order of the text. */
    List<Integer> verbs() {
        List<Integer> verbs = new ArrayList<>();
        for (int at = 0; at < syntax.sentence().size(); at++) {
            if (modalOf(at) >= 0) {
                verbs.add(at);
            }
        }
        return verbs;
    }

    private int modalOf(int verb) {
        if (!syntax.isVerb(verb)) {
            return -1;
        }
        for (int aux : tree.children(verb, "aux")) {
            if (MODALS.contains(lemma(aux))) {
                return aux;
            }
        }
        int head = tree.head(verb);
        if (isTimeFor(verb, head)) {
            return head;
        }
        boolean haveTo = tree.relation(verb).equals("xcomp")
                && head >= 0
                && HAVE_TO.contains(lemma(head))
                && syntax.isVerb(head)
                && tree.child(head, "obj") < 0;
        return haveTo ? head : -1;
    }

    /** "it is time for Israel to leave", "it is high time that Iran stopped"; "the first time that" is none. */
    private boolean isTimeFor(int verb, int noun) {
        return noun >= 0
                && syntax.token(noun).lemma().equals("time")
                && tree.child(noun, "cop") >= 0
                && tree.child(noun, "det", "nummod") < 0
                && tree.child(verb, "nsubj") >= 0
                && CLAUSES.contains(tree.relation(verb));
    }

    /** The verb of saying that a clause is the content of: over it, or beside it ("Iran must stop, he said"). */
    private int speechOver(int verb) {
        boolean inside = tree.relation(verb).equals("xcomp") || isTimeFor(verb, tree.head(verb));
        int clause = inside ? tree.head(verb) : verb;
        if (clause < 0) {
            return -1;
        }
        int head = tree.head(clause);
        if (head >= 0 && tree.is(clause, "ccomp") && isSpeech(head)) {
            return head;
        }
        List<Integer> beside = new ArrayList<>(tree.children(clause, "parataxis"));
        if (clause != verb) {
            beside.addAll(tree.children(verb, "parataxis"));
        }
        return beside.stream().filter(this::isSpeech).findFirst().orElse(-1);
    }

    private boolean isSpeech(int at) {
        return syntax.isVerb(at) && SPEECH.contains(lemma(at));
    }

    private String lemma(int at) {
        return syntax.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
