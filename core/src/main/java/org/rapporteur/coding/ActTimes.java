package org.rapporteur.coding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Timex;
import org.rapporteur.model.TimexType;

/**
 * Finds the time of an act itself, not of its announcement: the time expression that hangs on its words, directly or over
 * nouns, with no other verb between.
 */
final class ActTimes {
    private final Syntax syntax;
    private final DependencyTree tree;
    private final List<Timex> times;

    /**
     * @param times those of this sentence
     * @param anchored whether the report's date is known; without it the known day of a world event is no day of the report's
     */
    ActTimes(Syntax syntax, List<Timex> times, boolean anchored) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.times = times.stream()
                .filter(t -> t.type() == TimexType.DATE || t.type() == TimexType.TIME)
                .filter(t -> anchored || !namesWorldEvent(t))
                .toList();
    }

    /** Whether the words name an event whose day is known from a table: they are words of the act as well as a time. */
    static boolean namesWorldEvent(Timex time) {
        return time.why().stream().anyMatch(r -> r.at() != null && r.at().startsWith("time/world-events.tsv"));
    }

    /** The time of an act, or null where none is told in its clause. */
    @Nullable Timex of(Draft draft) {
        Timex best = null;
        int nearest = Integer.MAX_VALUE;
        for (Timex time : times) {
            if (time.value().endsWith("_REF")) {
                continue;
            }
            int steps = distance(time, draft);
            if (steps >= 0 && steps < nearest) {
                nearest = steps;
                best = time;
            }
        }
        return best;
    }

    /** Steps up the tree from a time to the act, -1 where another verb or clause stands between. */
    private int distance(Timex time, Draft draft) {
        int at = headOf(time);
        if (names(at) && !draft.words.contains(tree.head(at))) {
            return -1;
        }
        int verbOfNoun = draft.nominal ? syntax.verbAbove(draft.token) : -1;
        for (int steps = 0; at >= 0 && steps < 12; steps++) {
            if (draft.words.contains(at)) {
                return steps;
            }
            if (at == verbOfNoun && carriesTime(draft, at)) {
                return steps + 3;
            }
            if (steps > 0 && syntax.isVerb(at)) {
                return verbOver(at, draft) ? steps + 5 : -1;
            }
            at = tree.head(at);
        }
        return -1;
    }

    /** "Victory Day celebrations", "Tuesday's vote": such a time dates the thing that it names, and no other act. */
    private boolean names(int head) {
        return tree.is(head, "compound") || tree.is(head, "amod") || tree.is(head, "nmod:poss");
    }

    /** Whether the verb over an event noun dates it: "talks will be held on Monday", not "he criticised the talks on Monday". */
    private boolean carriesTime(Draft draft, int verb) {
        return tree.head(draft.token) == verb
                && (tree.is(draft.token, "nsubj") || tree.is(draft.token, "obj"))
                && draft.words.stream().noneMatch(w -> w == verb)
                && draft.inside == null
                && draft.why.stream().noneMatch(r -> r.rule().startsWith("coding/under-"));
    }

    /** "On Monday, China began to withdraw": the verb right over the act that has no act of its own. */
    private boolean verbOver(int verb, Draft draft) {
        return tree.head(draft.token) == verb
                && tree.is(draft.token, "xcomp")
                && Set.of(
                                "begin",
                                "start",
                                "continue",
                                "manage",
                                "go",
                                "come",
                                "be",
                                "will",
                                "help",
                                "set",
                                "due",
                                "schedule",
                                "expect")
                        .contains(syntax.token(verb).lemma());
    }

    private int headOf(Timex time) {
        for (int at = time.first(); at < time.end(); at++) {
            int head = tree.head(at);
            if (head < time.first() || head >= time.end()) {
                return at;
            }
        }
        return time.first();
    }
}
