package org.rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Status;
import org.rapporteur.model.Timex;
import org.rapporteur.model.TimexType;

/**
 * Finds the time of an act itself, not of its announcement: the time expression that hangs on its words, directly or over
 * nouns, with no other verb between.
 */
final class ActTimes {
    /** Verbs that say for when something is meant, and those that give it another day. */
    private static final Set<String> SETTING =
            Set.of("schedule", "plan", "set", "slate", "due", "arrange", "fix", "book");

    private static final Set<String> MOVING =
            Set.of("reschedule", "move", "postpone", "delay", "bring", "push", "shift", "defer", "advance", "put");
    private static final Set<String> DAY_SET = Set.of("for", "on", "in", "between", "from", "to", "until");
    private static final Set<String> NEW_DAY = Set.of("for", "to", "until", "till");

    private static final Set<EventType> SPEECH =
            Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.SUPPORT, EventType.THREATEN);
    /** "will resume talks on Monday": a verb that says that the act begins or goes on shares its time with it. */
    private static final String TAKES_PLACE = "coding/under-(begin|resume|continue|manage)";

    private static final Set<String> RANKS = Set.of("first", "second", "third", "fourth", "fifth", "last");

    private static final Set<String> ADVERBS = Set.of("yesterday", "today", "tomorrow", "tonight", "overnight");

    private final Syntax syntax;
    private final DependencyTree tree;
    private final List<Timex> times;
    private final Occasions occasions;

    /**
     * @param times those of this sentence
     * @param anchored whether the report's date is known; without it the known day of a world event is no day of the report's
     */
    ActTimes(Syntax syntax, List<Timex> times, boolean anchored) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.times = times.stream()
                .filter(t -> t.first() >= syntax.sentence().dateline())
                .filter(t -> t.type() != TimexType.SET && !t.value().endsWith("_REF"))
                .filter(t -> t.type() != TimexType.DURATION || t.from() != null || t.to() != null)
                .filter(t -> anchored || !namesWorldEvent(t))
                .toList();
        this.occasions = new Occasions(syntax, this.times);
    }

    /** Whether the words name an event whose day is known from a table: they are words of the act as well as a time. */
    static boolean namesWorldEvent(Timex time) {
        return time.why().stream().anyMatch(r -> r.at() != null && r.at().startsWith("time/world-events.tsv"));
    }

    /** The time of an act, or null where none is told in its clause or in one that shares its time with it. */
    @Nullable ActTime of(Draft draft) {
        Timex own = nearest(draft);
        if (own != null) {
            return new ActTime(own, Reason.of(rule(own, draft), own.value()));
        }
        Timex shared = shared(draft);
        return shared == null ? null : new ActTime(shared, Reason.of("coding/time-shared", shared.value()));
    }

    private @Nullable Timex nearest(Draft draft) {
        Timex best = null;
        int nearest = Integer.MAX_VALUE;
        for (Timex time : times) {
            int steps = isMovedFrom(time) ? -1 : distance(time, draft);
            boolean newDay = steps >= 0 && rule(time, draft).equals(ActTime.MOVED);
            // "first set for September 21, have been moved to October 5": the new day holds
            if (newDay || steps >= 0 && occasions.isBeside(time, draft.token)) {
                steps = 0;
            }
            if (steps >= 0 && steps < nearest) {
                nearest = steps;
                best = time;
            }
        }
        return best;
    }

    /** "Moved from May 9 to May 12": the first day is no longer the act's. */
    private boolean isMovedFrom(Timex time) {
        if (time.first() == 0 || !syntax.token(time.first() - 1).is("from")) {
            return false;
        }
        return times.stream()
                .anyMatch(next -> next.first() == time.end() + 1
                        && syntax.token(time.end()).is("to")
                        && (!Objects.equals(next.from(), time.from()) || !Objects.equals(next.to(), time.to())));
    }

    /** "On Friday he met the king and spoke to the premier": the time of the verb that the act's verb is joined to. */
    private @Nullable Timex shared(Draft draft) {
        int verb = syntax.isVerb(draft.token) ? draft.token : syntax.verbAbove(draft.token);
        if (verb < 0 || !draft.words.contains(verb) || !tree.is(verb, "conj") || hasSubject(verb)) {
            return null;
        }
        int first = tree.head(verb);
        for (Timex time : times) {
            int head = Occasions.headOf(tree, time);
            boolean ofFirst = tree.head(head) == first && (tree.is(head, "obl") || tree.is(head, "advmod"))
                    || tree.is(tree.head(head), "obl") && tree.head(tree.head(head)) == first && time.first() < verb;
            if (ofFirst && time.end() <= verb && sameTense(first, verb)) {
                return time;
            }
        }
        return null;
    }

    private boolean hasSubject(int verb) {
        return tree.child(verb, "nsubj") >= 0;
    }

    /** Whether both verbs tell of the past, or both of what will be. */
    private boolean sameTense(int first, int second) {
        boolean head = syntax.isVerb(first);
        int finite = head ? first : tree.child(first, "cop");
        return finite >= 0
                && (syntax.token(finite).tag().equals(syntax.token(second).tag())
                        || tree.child(second, "aux") >= 0 && tree.child(first, "aux") >= 0);
    }

    /** Steps up the tree from a time to the act, -1 where another verb or clause stands between. */
    private int distance(Timex time, Draft draft) {
        int at = Occasions.headOf(tree, time);
        if (isBeforeInfinitive(time, draft) || isLastTime(time, draft)) {
            return -1;
        }
        if (occasions.isDayOfOccasion(time, draft)) {
            return 2;
        }
        if (names(at, time) && !draft.words.contains(tree.head(at))) {
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
                if (setsDay(mover(at, time), time, draft)) {
                    return steps + 2;
                }
                boolean own = occasions.isAtOnce(at, draft)
                        || occasions.isSecondTime(time, at, draft)
                        || occasions.saysWhenHeld(at, draft);
                return own ? steps + 3 : verbOver(at, draft) ? steps + 5 : -1;
            }
            if (steps > 0 && isSpokenOf(at, draft)) {
                return -1;
            }
            at = tree.head(at);
        }
        return -1;
    }

    /** "proposed on Thursday to ban the party": the day of proposing, wherever the tree has put it. */
    private boolean isBeforeInfinitive(Timex time, Draft draft) {
        if (!syntax.isVerb(draft.token) || !syntax.isBehindTo(draft.token)) {
            return false;
        }
        int over = tree.head(draft.token);
        return over >= 0
                && syntax.isVerb(over)
                && !verbOver(over, draft)
                && over < time.first()
                && time.end() < draft.token;
    }

    private String rule(Timex time, Draft draft) {
        int verb = mover(syntax.verbAbove(Occasions.headOf(tree, time)), time);
        if (verb < 0 || draft.words.contains(verb) || !setsDay(verb, time, draft)) {
            return "coding/time-of-act";
        }
        return MOVING.contains(syntax.token(verb).lemma()) ? ActTime.MOVED : ActTime.SET;
    }

    /** "postponed his visit, set for May 9, to May 12": the second day is given by the verb of moving, not by that of setting. */
    private int mover(int verb, Timex time) {
        boolean set = verb >= 0
                && SETTING.contains(syntax.token(verb).lemma())
                && time.first() > 0
                && !syntax.token(time.first() - 1).is("for")
                && NEW_DAY.contains(syntax.token(time.first() - 1).text().toLowerCase(Locale.ROOT));
        int head = set ? tree.head(verb) : -1;
        int above = head < 0 || syntax.isVerb(head) ? head : syntax.verbAbove(head);
        return above >= 0 && MOVING.contains(syntax.token(above).lemma()) ? above : verb;
    }

    /** "his first trip since July 2024": when the last one was. */
    private boolean isLastTime(Timex time, Draft draft) {
        return draft.nominal
                && time.first() > 0
                && syntax.token(time.first() - 1).is("since")
                && tree.children(draft.token, "amod").stream()
                        .anyMatch(rank -> syntax.token(rank).tag().equals("JJS")
                                || RANKS.contains(syntax.token(rank).lemma()));
    }

    /** "A visit planned for May 9", "the visit is scheduled for May 9", "the visit was moved to May 12". */
    private boolean setsDay(int verb, Timex time, Draft draft) {
        String lemma = syntax.token(verb).lemma();
        boolean moves = MOVING.contains(lemma);
        String lead =
                time.first() == 0 ? "" : syntax.token(time.first() - 1).text().toLowerCase(Locale.ROOT);
        if (!(moves ? NEW_DAY : DAY_SET).contains(lead) || !moves && !SETTING.contains(lemma)) {
            return false;
        }
        boolean describes = tree.is(verb, "acl") && draft.words.contains(tree.head(verb));
        boolean object = tree.is(draft.token, "nsubj:pass") || moves && tree.is(draft.token, "obj");
        return describes || object && tree.head(draft.token) == verb;
    }

    /** "Condemned the attack of May 3": the day is that of what the speaker speaks of. */
    private boolean isSpokenOf(int noun, Draft draft) {
        return SPEECH.contains(draft.type) && !draft.nominal && tree.head(noun) == draft.token && tree.is(noun, "obj");
    }

    /** "Victory Day celebrations", "Tuesday's vote": such a time dates the thing that it names, and no other act. */
    private boolean names(int head, Timex time) {
        boolean adverb = time.end() - time.first() == 1
                && ADVERBS.contains(syntax.token(head).lemma().toLowerCase(Locale.ROOT));
        return tree.is(head, "nmod:poss")
                || !adverb && (tree.is(head, "compound") || tree.is(head, "amod") || tree.is(head, "nummod"));
    }

    /** Whether the verb over an event noun dates it: "talks will be held on Monday", not "he criticised the talks on Monday". */
    private boolean carriesTime(Draft draft, int verb) {
        // "called off on Thursday a strike that was to start on Monday": the day of calling off is none of the strike's
        boolean undone = draft.status == Status.CANCELLED || draft.status == Status.POSTPONED;
        return !undone
                && tree.head(draft.token) == verb
                && (tree.is(draft.token, "nsubj") || tree.is(draft.token, "obj"))
                && draft.words.stream().noneMatch(w -> w == verb)
                && draft.inside == null
                && draft.why.stream()
                        .noneMatch(r -> r.rule().startsWith("coding/under-")
                                && !r.rule().matches(TAKES_PLACE));
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
}
