package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Status;

/**
 * Whom an act without a recipient is aimed at, by the clauses that hang on it: whom a condition is set for, and whom one blames or
 * asks in doing it. Only {@code relate} asks it, of the two parties it was given.
 */
final class RelationClauses {
    private static final Set<EventType> HELD_OVER = EnumSet.of(
            EventType.PROTEST,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.THREATEN);

    private static final Set<EventType> AIMED =
            EnumSet.of(EventType.PROTEST, EventType.SANCTION, EventType.MOBILIZE, EventType.REJECT, EventType.THREATEN);

    private static final Set<String> SENDING =
            Set.of("send", "dispatch", "deploy", "use", "scramble", "launch", "mobilise", "mobilize");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "should");

    private static final int HIGHEST = 3;

    private final Syntax syntax;
    private final DependencyTree tree;
    private final Parties parties;

    RelationClauses(Syntax syntax, Parties parties) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.parties = parties;
    }

    /** Gives an act that names nobody it is done to the target as recipient, where a clause tells so. */
    void join(Draft act, PartyMentions given) {
        Mention source = given.source();
        Mention target = given.target();
        if (source == null || target == null || act.isNoAct || act.hasParty(target)) {
            return;
        }
        boolean aimless = act.recipients.isEmpty() || act.type == EventType.PROTEST;
        boolean own = act.actors.stream().anyMatch(actor -> actor == source || RelationCandidate.stands(actor, source));
        if (!aimless || !own) {
            return;
        }
        if (HELD_OVER.contains(act.type) && isFuture(act) && hasConditionFor(target, act.token)) {
            act.recipients.add(target);
            act.says("relate/condition", "whom the condition is set for is whom it is held over", null);
        } else if (AIMED.contains(act.type) && hasAsideOn(target, act.token)) {
            act.recipients.add(target);
            act.says("relate/reason", "whom one blames in doing it is whom it is aimed at", null);
        }
    }

    /** "sent warplanes to bomb the camp": who sends them does it, and the sending is part of it (PLOVER manual, MOBILIZE). */
    void lendSender(Draft act, List<Draft> acts, PartyMentions given) {
        Mention source = given.source();
        int sending = tree.is(act.token, "xcomp") || tree.is(act.token, "advcl") ? tree.head(act.token) : -1;
        if (source == null || given.target() == null || sending < 0 || !act.recipients.contains(given.target())) {
            return;
        }
        boolean sent = act.type == EventType.ASSAULT
                && syntax.isBehindTo(act.token)
                && SENDING.contains(syntax.token(sending).lemma())
                && isSubject(sending, source);
        if (!sent) {
            return;
        }
        acts.stream().filter(other -> other.token == sending).forEach(other -> {
            act.status = other.status;
            other.replaced = true;
        });
        if (!act.actors.contains(source)) {
            act.actors.add(source);
        }
        act.dropped = null;
        act.says(
                "relate/sent",
                syntax.token(sending).text() + " … to "
                        + syntax.token(act.token).text(),
                null);
    }

    boolean isSubject(int verb, Mention party) {
        return parties.of(syntax.subjects(verb), Parties.OWNERS).contains(party);
    }

    private static boolean isFuture(Draft act) {
        return act.type == EventType.THREATEN
                || act.status == Status.PLANNED
                || act.status == Status.HYPOTHETICAL
                || act.status == Status.THREATENED;
    }

    /** "will bomb pipelines unless the government frees him". */
    private boolean hasConditionFor(Mention target, int token) {
        List<Integer> verbs = new ArrayList<>();
        int at = token;
        for (int steps = 0; at >= 0 && steps < HIGHEST; at = tree.head(at), steps++) {
            verbs.add(at);
        }
        for (int verb : verbs) {
            for (int clause : tree.children(verb, "advcl")) {
                boolean condition = tree.children(clause, "mark", "aux").stream()
                        .anyMatch(word -> CONDITIONS.contains(syntax.token(word).lemma()));
                if (condition
                        && parties.of(syntax.surface(clause, 0), Parties.OWNERS).contains(target)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "stopped work, saying that the state had broken its promise". */
    private boolean hasAsideOn(Mention target, int verb) {
        return tree.children(verb, "advcl", "dep", "parataxis").stream()
                .anyMatch(clause -> clause > verb
                        && syntax.token(clause).tag().equals("VBG")
                        && tree.isBelow(target.head(), clause));
    }
}
