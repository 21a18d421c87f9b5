package org.rapporteur.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Timex;

/** Acts that share the time of another clause or of the occasion that they are a part of, however the tree hangs the time. */
final class Occasions {
    /** Deeds that take place where and when what they are a part of does. */
    private static final Set<EventType> DEEDS =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE);

    private static final Set<String> PART_OF = Set.of("in", "during", "at", "by");
    private static final Set<String> WHEN = Set.of("when");
    private static final Set<String> WHILE = Set.of("as", "while");
    private static final Set<String> TAKES_PLACE = Set.of("start", "begin", "open", "hold", "take", "happen", "occur");
    private static final Set<String> ON = Set.of("on", "in", "late", "early");

    private final Syntax syntax;
    private final DependencyTree tree;
    private final List<Timex> times;

    Occasions(Syntax syntax, List<Timex> times) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.times = times;
    }

    /** "killed in Tuesday's strike", "arrested 40 during Tuesday's protest": the day of the whole is that of the part. */
    boolean isDayOfOccasion(Timex time, Draft draft) {
        int occasion = tree.head(headOf(tree, time));
        boolean possessive = time.end() < syntax.sentence().size()
                && syntax.token(time.end()).tag().equals("POS");
        if (!possessive
                || occasion < time.end()
                || draft.nominal
                || !DEEDS.contains(draft.type)
                || tree.head(occasion) != draft.token) {
            return false;
        }
        boolean within = (tree.is(occasion, "obl") || tree.is(occasion, "advcl"))
                && PART_OF.contains(syntax.preposition(occasion));
        return within || draft.type == EventType.ASSAULT && tree.is(occasion, "nsubj");
    }

    /** "were killed when a drone struck the market on Tuesday", "fired tear gas on Tuesday as people marched": both at once. */
    boolean isAtOnce(int verb, Draft draft) {
        boolean under = tree.is(verb, "advcl") && tree.head(verb) == draft.token && isMarked(verb, WHEN);
        boolean over = tree.is(draft.token, "advcl")
                && tree.head(draft.token) == verb
                && isMarked(draft.token, WHILE)
                && syntax.token(verb).tag().equals(syntax.token(draft.token).tag());
        return under || over;
    }

    private boolean isMarked(int verb, Set<String> words) {
        return tree.children(verb, "advmod", "mark").stream()
                .anyMatch(mark -> words.contains(syntax.token(mark).text().toLowerCase(Locale.ROOT)));
    }

    /** "a strike that was due to start on Monday": the clause behind the noun that says when it takes place. */
    boolean saysWhenHeld(int verb, Draft draft) {
        return draft.nominal
                && verb > draft.token
                && TAKES_PLACE.contains(syntax.token(verb).lemma())
                && tree.isBelow(verb, draft.token);
    }

    /**
     * "on Sunday criticised them for holding an exercise last week": a verb has one time; a second one behind an act inside
     * the clause is that act's.
     */
    boolean isSecondTime(Timex time, int verb, Draft draft) {
        boolean inside = draft.token > verb
                && draft.token < time.first()
                && tree.isBelow(draft.token, verb)
                && !isVerbBetween(draft, time);
        return inside
                && times.stream()
                        .anyMatch(first -> first.end() <= draft.token
                                && (tree.head(headOf(tree, first)) == verb || isBeside(first, verb)));
    }

    private boolean isVerbBetween(Draft draft, Timex time) {
        for (int at = draft.token + 1; at < time.first(); at++) {
            if (syntax.isVerb(at) && !draft.words.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** "on Wednesday denounced", "said on Friday": a time right beside the verb is the verb's. */
    boolean isBeside(Timex time, int verb) {
        boolean behind = time.first() == verb + 1
                || time.first() == verb + 2
                        && ON.contains(syntax.token(verb + 1).text());
        int head = tree.head(headOf(tree, time));
        boolean its = head == verb || head >= 0 && tree.is(head, "nsubj") && tree.head(head) == verb;
        return its && (behind || time.end() == verb);
    }

    /** The token of a time that hangs on a word outside of it. */
    static int headOf(DependencyTree tree, Timex time) {
        for (int at = time.first(); at < time.end(); at++) {
            int head = tree.head(at);
            if (head < time.first() || head >= time.end()) {
                return at;
            }
        }
        return time.first();
    }
}
