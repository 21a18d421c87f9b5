package org.rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Status;
import org.rapporteur.model.Timex;

/**
 * Carries the time of an act over to what the next sentence tells of the same party in the same tense: "Xi will visit Russia
 * from May 7 to 10. He will meet Putin." Past time is carried as a day only, and never to what is said, asked or threatened,
 * nor into a sentence that has a time of its own.
 */
final class Narrative {
    /** How many sentences behind the one that tells the time. */
    private static final int REACH = 2;

    private static final Set<EventType> SAID = Set.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SUPPORT,
            EventType.AGREE,
            EventType.CONCEDE);

    /** Words that tell of another time without naming it. */
    private static final Set<String> ELSEWHEN = Set.of(
            "earlier",
            "previously",
            "once",
            "already",
            "later",
            "subsequently",
            "since",
            "repeatedly",
            "often",
            "usually",
            "before",
            "ago",
            "ever",
            "never",
            "meanwhile",
            "separately",
            "former",
            "formerly",
            "afterward",
            "afterwards");

    private static final Set<String> LINKS = Set.of("also", "then", "response", "retaliation", "retaliated");

    private record Told(int sentence, int at, Draft draft, ActTime time) {}

    private @Nullable Told told;

    /** The time that an act without one takes over, or null. */
    @Nullable ActTime carried(Draft draft, Syntax syntax, List<Timex> times) {
        Told before = told;
        int sentence = syntax.sentence().index();
        if (before == null
                || sentence == before.sentence()
                || sentence - before.at() > 1
                || sentence - before.sentence() > REACH
                || SAID.contains(draft.type)
                || draft.inside != null
                || !times.isEmpty()
                || !isInStep(before, draft, syntax)
                || !isOfSame(before.draft(), draft, syntax)
                || tellsElsewhen(syntax)) {
            return null;
        }
        return new ActTime(
                before.time().time(),
                Reason.of(
                        "coding/time-carried",
                        before.time().time().value() + ", from sentence " + (before.sentence() + 1)));
    }

    /** Notes an act and its time. */
    void note(Draft draft, ActTime time, Syntax syntax) {
        int sentence = syntax.sentence().index();
        boolean ownTime = time.time().sentence() == sentence;
        boolean day = time.isDay()
                || time.from() == null
                        && time.to() == null
                        && time.time().value().startsWith("XXXX-");
        boolean carries = draft.status == Status.PLANNED
                || day && (draft.status == Status.OCCURRED || draft.status == Status.HISTORICAL);
        if (!carries || SAID.contains(draft.type) && !ownTime) {
            return;
        }
        told = new Told(time.time().sentence(), sentence, draft, time);
    }

    /** Whether both are told in the simple past, or both as what will be. */
    private static boolean isInStep(Told before, Draft draft, Syntax syntax) {
        int verb = verb(draft, syntax);
        if (verb < 0) {
            return false;
        }
        DependencyTree tree = syntax.tree();
        if (before.draft().status == Status.PLANNED) {
            return draft.status == Status.PLANNED
                    && tree.children(verb, "aux").stream()
                            .anyMatch(aux -> syntax.token(aux).tag().equals("MD"));
        }
        boolean perfect = tree.children(verb, "aux").stream()
                .anyMatch(aux -> syntax.token(aux).lemma().equals("have"));
        boolean past = syntax.token(verb).tag().equals("VBD")
                || syntax.token(verb).tag().equals("VBN") && tree.child(verb, "aux:pass") >= 0;
        return draft.status == Status.OCCURRED && past && !perfect;
    }

    private static int verb(Draft draft, Syntax syntax) {
        return syntax.isVerb(draft.token) ? draft.token : syntax.verbAbove(draft.token);
    }

    /** Whether the same party acts, or the act told before is pointed back at, or a word links the two. */
    private static boolean isOfSame(Draft before, Draft draft, Syntax syntax) {
        boolean sameType = before.type == draft.type;
        if (draft.nominal && sameType && isPointedAt(draft, syntax)) {
            return true;
        }
        boolean actor =
                before.actors.stream().anyMatch(one -> draft.actors.stream().anyMatch(other -> isSame(one, other)));
        return actor || sameType && sharesParty(before, draft) && links(syntax);
    }

    private static boolean sharesParty(Draft before, Draft draft) {
        return Stream.concat(before.actors.stream(), before.recipients.stream())
                .anyMatch(one -> Stream.concat(draft.actors.stream(), draft.recipients.stream())
                        .anyMatch(other -> isSame(one, other)));
    }

    static boolean isSame(Mention one, Mention other) {
        for (Entity entity : one.entities()) {
            for (Entity another : other.entities()) {
                if (entity.key().equals(another.key())
                        || entity.code() != null && Objects.equals(entity.code(), another.code())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPointedAt(Draft draft, Syntax syntax) {
        return syntax.tree().children(draft.token, "det").stream()
                .anyMatch(det -> Set.of("the", "this", "that").contains(word(syntax, det)));
    }

    private static boolean links(Syntax syntax) {
        return holds(syntax, LINKS);
    }

    private static boolean tellsElsewhen(Syntax syntax) {
        return holds(syntax, ELSEWHEN);
    }

    private static boolean holds(Syntax syntax, Set<String> words) {
        for (int i = 0; i < syntax.sentence().size(); i++) {
            if (words.contains(word(syntax, i))) {
                return true;
            }
        }
        return false;
    }

    private static String word(Syntax syntax, int at) {
        return syntax.token(at).text().toLowerCase(Locale.ROOT);
    }
}
