package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Status;

/**
 * What acts that are not done yet are between two parties. Only {@code relate} asks it, which has to name one type: a harm that
 * may come is held over the other, a harm that one who can orders is done, and who calls on others for a harm to somebody speaks
 * against him. For a record all of these keep their status.
 */
final class RelationMoods {
    private static final Set<EventType> HARM =
            EnumSet.of(EventType.PROTEST, EventType.SANCTION, EventType.MOBILIZE, EventType.COERCE, EventType.ASSAULT);

    private static final Set<EventType> GIVEN_UP =
            EnumSet.of(EventType.PROTEST, EventType.CONCEDE, EventType.RETREAT, EventType.AID, EventType.COOPERATE);

    private static final Set<String> MAY = Set.of("will", "would", "could", "might", "may", "wo", "'ll");

    private static final Set<String> LOOMING =
            Set.of("spectre", "specter", "prospect", "possibility", "threat", "risk", "danger", "likelihood");

    /** What may come to pass by a paper that somebody has brought in. */
    private static final Set<String> PAPERS = Set.of(
            "amendment",
            "bill",
            "decree",
            "draft",
            "law",
            "legislation",
            "measure",
            "motion",
            "order",
            "plan",
            "proposal",
            "resolution");

    private final Syntax syntax;
    private final RelationClauses clauses;

    RelationMoods(Syntax syntax, Parties parties) {
        this.syntax = syntax;
        this.clauses = new RelationClauses(syntax, parties);
    }

    /**
     * Changes the status of such acts.
     *
     * @return the accusations that calls for a harm are
     */
    List<Draft> read(List<Draft> acts, PartyMentions given) {
        List<Draft> accusations = new ArrayList<>();
        acts.forEach(act -> joinTopic(act, acts));
        acts.forEach(act -> clauses.join(act, given));
        acts.forEach(act -> clauses.lendSender(act, acts, given));
        for (Draft act : acts) {
            if (isWithheld(act, given)) {
                act.type = EventType.REJECT;
                act.status = Status.OCCURRED;
                act.says("relate/withheld", "a concession that is not made is refused", null);
            }
            if (isGivenUp(act, given)) {
                boolean protest = act.type == EventType.PROTEST;
                act.type = protest ? EventType.CONCEDE : EventType.SANCTION;
                act.status = Status.OCCURRED;
                act.says("relate/given-up", protest ? "a protest that is called off" : "a good that is ended", null);
            }
            lendAuthor(act, given);
            if (act.isNoAct || !HARM.contains(act.type) && act.type != EventType.ACCUSE) {
                continue;
            }
            if (act.status == Status.HYPOTHETICAL && HARM.contains(act.type) && isHeldOver(act)) {
                act.status = Status.THREATENED;
                act.says("relate/held-over", "a harm that may come", null);
            } else if (act.status == Status.REQUESTED
                    && isUnder(act, Composer.Effect.BEGIN)
                    && act.actors.contains(given.source())) {
                act.status = Status.OCCURRED;
                act.says("relate/ordered", "who orders it does it", null);
            } else if (act.status == Status.REQUESTED && isForOwnTroops(act, acts, given)) {
                act.actors.add(given.source());
                act.status = Status.OCCURRED;
                act.says("relate/ordered", "who orders his troops to it does it", null);
            } else if (act.status == Status.REQUESTED) {
                acts.stream()
                        .filter(call -> isCallFor(act, call, given))
                        .findFirst()
                        .ifPresent(call -> accusations.add(accusation(call, given)));
            }
        }
        return accusations;
    }

    /** "did not give permission", "will not lift the ban". */
    private static boolean isWithheld(Draft act, PartyMentions given) {
        return act.status == Status.NEGATED
                && (act.type == EventType.CONCEDE || act.type == EventType.RETREAT)
                && act.actors.contains(given.source());
    }

    /** "put off a strike", "scrapped a visa waiver". */
    private static boolean isGivenUp(Draft act, PartyMentions given) {
        boolean off = act.status == Status.CANCELLED || act.status == Status.POSTPONED && act.type == EventType.PROTEST;
        return off && GIVEN_UP.contains(act.type) && act.actors.contains(given.source());
    }

    /** "introduced a bill that would punish officials": who brings it in holds it over them. */
    private void lendAuthor(Draft act, PartyMentions given) {
        Mention source = given.source();
        int paper = syntax.tree().relation(act.token).equals("acl:relcl")
                ? syntax.tree().head(act.token)
                : -1;
        boolean open = act.status == Status.THREATENED || act.status == Status.HYPOTHETICAL;
        if (source == null
                || paper < 0
                || !open
                || !HARM.contains(act.type)
                || !act.actors.isEmpty()
                || !PAPERS.contains(syntax.token(paper).lemma())) {
            return;
        }
        int verb = syntax.verbAbove(paper);
        if (verb >= 0 && clauses.isSubject(verb, source)) {
            act.actors.add(source);
        }
    }

    /** "staged a sit-in to press for the president's resignation": the protest is against him, wherever it takes place. */
    private static void joinTopic(Draft topic, List<Draft> acts) {
        if (!ProtestTopics.REASON.equals(topic.dropped)) {
            return;
        }
        topic.replaced = true;
        acts.stream()
                .filter(act -> act.type == EventType.PROTEST && act.token < topic.token)
                .forEach(protest -> topic.recipients.stream()
                        .filter(m -> Roles.isNew(m, protest.actors) && Roles.isNew(m, protest.recipients))
                        .forEach(protest.recipients::add));
    }

    /** "could fine the broadcaster", "would respond in kind if …", "is considering sanctions"; not "may have fired". */
    private boolean isHeldOver(Draft act) {
        if (isUnder(act, Composer.Effect.CONSIDER) || isUnder(act, Composer.Effect.WARN) || looms(act.token)) {
            return true;
        }
        int verb = syntax.isVerb(act.token) ? act.token : syntax.verbAbove(act.token);
        if (verb < 0) {
            return false;
        }
        List<String> auxiliaries = syntax.tree().children(verb, "aux").stream()
                .map(aux -> syntax.token(aux).lemma())
                .toList();
        return auxiliaries.stream().anyMatch(MAY::contains) && !auxiliaries.contains("have");
    }

    /** "raised the spectre of penalties", "risk being shut out". */
    private boolean looms(int token) {
        int above = syntax.tree().head(token);
        return above >= 0 && LOOMING.contains(syntax.token(above).lemma());
    }

    /** Whether it stands under such a word of composers.tsv, or under one that the status stage knows. */
    private static boolean isUnder(Draft act, Composer.Effect effect) {
        return act.isUnder(effect) || act.hasReason("status/" + effect.name().toLowerCase(Locale.ROOT) + "ed");
    }

    /** "ordered his troops to march on Tripoli": not the target is ordered. */
    private static boolean isForOwnTroops(Draft act, List<Draft> acts, PartyMentions given) {
        Mention source = given.source();
        Mention target = given.target();
        return source != null
                && target != null
                && isUnder(act, Composer.Effect.ORDER)
                && act.recipients.contains(target)
                && Roles.isNew(source, act.actors)
                && acts.stream()
                        .anyMatch(order -> order.type == EventType.REQUEST
                                && order.token < act.token
                                && order.actors.contains(source)
                                && !order.recipients.contains(target));
    }

    /** "called for sanctions against Belarus": Belarus is not asked for anything, but named in what is called for. */
    private boolean isCallFor(Draft act, Draft call, PartyMentions given) {
        Mention target = given.target();
        return call.type == EventType.REQUEST
                && target != null
                && call.actors.contains(given.source())
                && !isUnder(act, Composer.Effect.ORDER)
                && act.recipients.contains(target)
                && syntax.tree().isBelow(act.token, call.token)
                && syntax.tree().isBelow(target.head(), act.token);
    }

    private static Draft accusation(Draft call, PartyMentions given) {
        Draft accusation = new Draft(call.token, call.words, EventType.ACCUSE, List.of("disapprove"));
        accusation.actors.add(given.source());
        accusation.recipients.add(given.target());
        accusation.specificity = 2;
        call.replaced = true;
        accusation.says("relate/called-for", "who calls for a harm to somebody speaks against him", null);
        return accusation;
    }
}
