package org.rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

/**
 * Knows clauses that speak of an act without telling that somebody did, does or will do it: questions, feelings, skills,
 * what befalls "you" whenever, what is done to nobody in particular by nobody, and the subjects of talk.
 */
final class Untold {
    private static final int FARTHEST = 6;

    private static final Set<String> ANYONE = Set.of("you", "one", "anyone", "anybody", "everyone", "everybody");
    private static final Set<String> NOBODY = Set.of("nobody", "none");
    private static final Set<String> WHENEVER = Set.of("when", "whenever", "if", "once", "every");
    /** "If you ask the voters, they reject it": what is told does not hang on the asking. */
    private static final Set<String> LOOKING = Set.of(
            "ask",
            "talk",
            "speak",
            "look",
            "listen",
            "read",
            "see",
            "compare",
            "consider",
            "think",
            "remember",
            "poll",
            "watch",
            "recall");

    private static final Set<String> FEELING = Set.of("feel");
    private static final Set<String> PREFIXES = Set.of("out", "non", "mock", "pseudo", "quasi");

    /** Clauses that a question takes for granted: "who will rule after the army ousted the president?" */
    private static final Set<String> TAKEN_FOR_GRANTED = Set.of("acl:relcl", "parataxis");

    private static final Set<String> GIVEN =
            Set.of("after", "since", "because", "before", "as", "while", "given", "when");

    private static final Set<EventType> DEEDS_TO_PEOPLE =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION);

    private final Syntax syntax;
    private final DependencyTree tree;
    private final Words words;

    /**
     * The word lists it asks.
     *
     * @param skills what one is said to be good or bad at: "job", "good", "prone"
     * @param topics nouns for talk, behind which "about" leads to what is only spoken of
     * @param kinds nouns for a kind of deed and no single one of it: "violence", "discrimination"
     * @param rules verbs whose passive tells a rule as well as a deed: "are prohibited", "is discriminated against"
     */
    record Words(Set<String> skills, Set<String> topics, Set<String> kinds, Set<String> rules) {}

    Untold(Syntax syntax, Words words) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.words = words;
    }

    /** Why the words tell no act, or null where they tell one. */
    @Nullable String reason(Draft draft) {
        if (isQuestion(draft)) {
            return "it is a question";
        }
        if (isFelt(draft.token)) {
            return "it is a feeling";
        }
        if (isSkill(draft.token)) {
            return "it is what somebody is good or bad at, or inclined to";
        }
        if (isOutdone(draft.token)) {
            return "a prefix makes it another verb";
        }
        if (isWhenever(draft.token)) {
            return "it is what happens whenever anybody does something";
        }
        if (isOfNobody(draft.token)) {
            return "nobody does it";
        }
        if (draft.actors.isEmpty() && draft.status == Status.NEGATED && draft.isUnder(Composer.Effect.WANT)) {
            return "it is a wish, of nobody's act";
        }
        if (draft.nominal && isTopic(draft)) {
            return "it is what is talked about";
        }
        if (isKind(draft)) {
            return "it is a kind of deed, not one of them";
        }
        return isRule(draft) ? "it is what is done to people of a kind, by nobody" : null;
    }

    /** "Did the foundation refuse to testify?": what is asked has not been told; what a question takes for granted has. */
    private boolean isQuestion(Draft draft) {
        if (!isAsked(draft.token) || draft.nominal && isDefinite(draft.token)) {
            return false;
        }
        int at = draft.token;
        for (int steps = 0; at >= 0 && steps < FARTHEST; at = tree.head(at), steps++) {
            if (isInverted(at)) {
                return true;
            }
            boolean granted =
                    TAKEN_FOR_GRANTED.contains(tree.relation(at)) || tree.is(at, "advcl") && GIVEN.contains(mark(at));
            if (granted) {
                return false;
            }
        }
        return false;
    }

    /** Whether the next mark that ends a sentence is a question mark. */
    private boolean isAsked(int token) {
        for (int at = token; at < syntax.sentence().size(); at++) {
            String text = syntax.token(at).text();
            if (text.startsWith("?")) {
                return true;
            }
            if (text.equals("''") || text.equals("”") || text.equals("\"")) {
                return false;
            }
        }
        return false;
    }

    private boolean isInverted(int clause) {
        int subject = tree.child(clause, "nsubj");
        return subject >= 0
                && tree.children(clause, "aux", "cop").stream()
                        .anyMatch(aux -> aux < subject && syntax.isVerb(aux)
                                || aux < subject && syntax.token(aux).tag().equals("MD"));
    }

    private boolean isDefinite(int noun) {
        return tree.child(noun, "nmod:poss") >= 0 || SameAct.isPointedAt(noun, syntax);
    }

    /** "feel discriminated against", "how disenfranchised the voters felt". */
    private boolean isFelt(int token) {
        String tag = syntax.token(token).tag();
        if (!tag.equals("VBN") && !tag.equals("VBD") && !tag.startsWith("JJ")) {
            return false;
        }
        int over = tree.head(token);
        if (over >= 0 && FEELING.contains(lemma(over)) && !tree.is(token, "conj")) {
            return true;
        }
        return token > 0
                && syntax.token(token - 1).is("how")
                && tree.children(token, "ccomp", "dep", "acl", "advcl", "acl:relcl").stream()
                        .anyMatch(clause -> FEELING.contains(lemma(clause)));
    }

    /** "does a better job at accepting them", "is prone to interfering". */
    private boolean isSkill(int token) {
        int over = tree.head(token);
        return over >= 0
                && words.skills().contains(lemma(over))
                && Set.of("at", "of", "to", "in").contains(syntax.preposition(token))
                && syntax.token(token).tag().equals("VBG");
    }

    /** "out-brutalized his rival". */
    private boolean isOutdone(int token) {
        return token > 1 && syntax.token(token - 1).text().equals("-") && PREFIXES.contains(lemma(token - 2));
    }

    /** "When you attack him, he hits back." */
    private boolean isWhenever(int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
            for (int clause : tree.children(at, "advcl")) {
                if (clause != token
                        && WHENEVER.contains(mark(clause))
                        && isAnyone(clause)
                        && !LOOKING.contains(lemma(clause))) {
                    return true;
                }
            }
            if (!Set.of("conj", "xcomp").contains(tree.relation(at))) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    private boolean isAnyone(int clause) {
        return tree.children(clause, "nsubj").stream().anyMatch(subject -> ANYONE.contains(lemma(subject)));
    }

    /** "the question nobody asked". */
    private boolean isOfNobody(int token) {
        return tree.children(token, "nsubj").stream()
                .anyMatch(subject -> NOBODY.contains(lemma(subject)) || isNoOne(subject));
    }

    private boolean isNoOne(int subject) {
        return syntax.token(subject).is("one")
                && subject > 0
                && syntax.token(subject - 1).is("no");
    }

    /** "a question about police violence", "the debate over sanctions"; not "a report on the attack", which was. */
    private boolean isTopic(Draft draft) {
        int over = tree.head(draft.token);
        return over >= 0
                && tree.is(draft.token, "nmod")
                && Set.of("about", "on", "over", "regarding", "concerning", "of")
                        .contains(syntax.preposition(draft.token))
                && words.topics().contains(lemma(over))
                && !isDefinite(draft.token)
                && syntax.token(draft.token).tag().equals("NN")
                && tree.child(draft.token, "det") < 0;
    }

    /** "protests fighting discrimination", "condemned violence": a deed that nobody does and that no word singles out. */
    private boolean isKind(Draft draft) {
        return draft.nominal
                && draft.actors.isEmpty()
                && words.kinds().contains(lemma(draft.token))
                && syntax.token(draft.token).tag().equals("NN")
                && tree.child(draft.token, "det", "nmod:poss", "nummod") < 0
                && (tree.is(draft.token, "obj") || tree.is(draft.token, "nmod") || tree.is(draft.token, "obl"));
    }

    /** "Candidates are prohibited from advertising", "immigrants are discriminated against": told of a kind, of no day. */
    private boolean isRule(Draft draft) {
        if (draft.nominal
                || !draft.actors.isEmpty()
                || !DEEDS_TO_PEOPLE.contains(draft.type)
                || draft.status != Status.ONGOING && draft.status != Status.HYPOTHETICAL
                || !words.rules().contains(lemma(draft.token))
                || !syntax.isPassive(draft.token)) {
            return false;
        }
        List<Integer> auxiliaries = tree.children(draft.token, "aux");
        boolean progressive =
                auxiliaries.stream().anyMatch(aux -> syntax.token(aux).is("being"));
        boolean perfect =
                auxiliaries.stream().anyMatch(aux -> syntax.token(aux).lemma().equals("have"));
        return !progressive && !perfect;
    }

    private String mark(int clause) {
        List<Integer> marks = tree.children(clause, "mark", "advmod");
        return marks.isEmpty() ? "" : lemma(marks.get(0));
    }

    private String lemma(int at) {
        return syntax.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
