package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Status;

/**
 * What saying something of somebody does to him: who says that another attacked, jailed or robbed accuses him. Only
 * {@code relate} asks it, of the two parties it was given; for a record such words are who says so, and no act.
 */
final class RelationSayings {
    private static final Set<EventType> HARM = EnumSet.of(
            EventType.PROTEST,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.THREATEN,
            EventType.REJECT);

    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "add",
            "announce",
            "argue",
            "assert",
            "believe",
            "claim",
            "complain",
            "conclude",
            "contend",
            "declare",
            "determine",
            "establish",
            "find",
            "insist",
            "maintain",
            "note",
            "report",
            "reveal",
            "show",
            "state",
            "suggest",
            "suspect",
            "testify",
            "think",
            "tweet",
            "warn",
            "write");

    private static final Set<String> CRITICS =
            Set.of("critic", "opponent", "detractor", "accuser", "dissident", "prosecutor", "plaintiff");
    private static final Set<String> SPEAKERS = Set.of("they", "it", "he", "she", "we", "i");

    /** What nobody is said to have done but by way of reproach. */
    private static final Set<String> MISDEEDS = Set.of(
            "abuse",
            "betray",
            "botch",
            "breach",
            "bribe",
            "bungle",
            "cheat",
            "collude",
            "conceal",
            "conspire",
            "corrupt",
            "deceive",
            "destabilise",
            "destabilize",
            "disrespect",
            "doctor",
            "embezzle",
            "encroach",
            "exaggerate",
            "exploit",
            "fabricate",
            "fail",
            "falsify",
            "flout",
            "foment",
            "fuel",
            "harbor",
            "harbour",
            "ignore",
            "incite",
            "infringe",
            "instigate",
            "interfere",
            "lie",
            "loot",
            "meddle",
            "mishandle",
            "mislead",
            "mismanage",
            "misuse",
            "mistreat",
            "neglect",
            "orchestrate",
            "overreact",
            "overstep",
            "persecute",
            "plot",
            "provoke",
            "rig",
            "sabotage",
            "shelter",
            "shirk",
            "sow",
            "squander",
            "steal",
            "stoke",
            "tamper",
            "trample",
            "undermine",
            "violate",
            "waste");

    private static final Set<String> FAULTS = Set.of(
            "accountable",
            "arrogant",
            "biased",
            "blame",
            "complicit",
            "corrupt",
            "culpable",
            "dishonest",
            "guilty",
            "hypocritical",
            "illegitimate",
            "incompetent",
            "irresponsible",
            "liable",
            "negligent",
            "reckless",
            "responsible",
            "unfit",
            "unreliable",
            "unwilling",
            "wrong");

    private static final int HIGHEST = 4;

    private final Syntax syntax;
    private final DependencyTree tree;
    private final Parties parties;

    RelationSayings(Syntax syntax, Parties parties) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.parties = parties;
    }

    /** The accusations of the target by the source that the acts of a sentence are the content of. */
    List<Draft> accusations(List<Draft> acts, PartyMentions given) {
        Mention source = given.source();
        Mention target = given.target();
        List<Draft> accusations = new ArrayList<>();
        if (source == null || target == null) {
            return accusations;
        }
        // "says Israel must end the attacks": what is said is a demand
        boolean demands = acts.stream()
                .anyMatch(act -> act.type == EventType.REQUEST
                        && act.actors.contains(source)
                        && act.recipients.contains(target));
        if (demands) {
            return accusations;
        }
        complaint(source, target).ifPresent(accusations::add);
        blame(source, target).ifPresent(accusations::add);
        for (Draft act : acts) {
            if (!HARM.contains(act.type)
                    || !act.status.isDeed()
                    || !act.actors.contains(target)
                    || act.actors.contains(source)
                    || act.actors.stream().anyMatch(actor -> RelationCandidate.stands(actor, source))) {
                continue;
            }
            int saying = sayingOver(act.token);
            if (saying >= 0
                    && !isInRelativeClause(act.token)
                    && parties.of(syntax.subjects(saying), Parties.OWNERS).contains(source)) {
                Draft accusation = new Draft(saying, List.of(saying), EventType.ACCUSE, List.of("allege"));
                accusation.actors.add(source);
                accusation.recipients.add(target);
                accusation.says(
                        "relate/said-of",
                        syntax.token(saying).text() + " … "
                                + syntax.token(act.token).text(),
                        null);
                accusations.add(accusation);
            }
        }
        return accusations;
    }

    /** Gives threats that nobody is told to carry out their speaker. */
    void lendSpeakers(List<Draft> acts, PartyMentions given) {
        Mention source = given.source();
        Mention target = given.target();
        if (source != null && target != null) {
            acts.forEach(act -> lendSpeaker(act, source, target));
        }
    }

    /** "announced that resorts would be bombed": where nobody is told to do it, who says so will. */
    private void lendSpeaker(Draft act, Mention source, Mention target) {
        boolean open =
                act.status == Status.PLANNED || act.status == Status.HYPOTHETICAL || act.status == Status.THREATENED;
        if (!open || !HARM.contains(act.type) || !act.actors.isEmpty() || !act.recipients.contains(target)) {
            return;
        }
        int saying = syntax.isVerb(act.token) && syntax.isPassive(act.token) ? sayingOver(act.token) : -1;
        if (saying >= 0 && parties.of(syntax.subjects(saying), Parties.OWNERS).contains(source)) {
            act.actors.add(source);
        }
    }

    /** "concluded that Ukraine should have closed its airspace", "said the ministry lied": what is said of the target is a reproach. */
    private Optional<Draft> blame(Mention source, Mention target) {
        for (int verb = 0; verb < tree.size(); verb++) {
            if (!isSaying(verb)
                    || !parties.of(syntax.subjects(verb), Parties.OWNERS).contains(source)) {
                continue;
            }
            for (int content : tree.children(verb, "ccomp", "parataxis")) {
                boolean ofTarget =
                        parties.of(syntax.surface(content, 0), Parties.OWNERS).contains(target);
                if (ofTarget && isReproach(content)) {
                    return Optional.of(disapproval(verb, source, target, "relate/reproach", content));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isReproach(int content) {
        List<String> auxiliaries = tree.children(content, "aux").stream()
                .map(aux -> syntax.token(aux).lemma().toLowerCase(Locale.ROOT))
                .toList();
        String lemma = syntax.token(content).lemma().toLowerCase(Locale.ROOT);
        boolean future = auxiliaries.contains("will") || auxiliaries.contains("would");
        return auxiliaries.contains("should") && auxiliaries.contains("have")
                || !future && (syntax.isVerb(content) ? MISDEEDS : FAULTS).contains(lemma);
    }

    /** "critics say he used the coup as a pretext": what critics say of somebody is criticism, whatever words they use. */
    private Optional<Draft> complaint(Mention source, Mention target) {
        if (!CRITICS.contains(syntax.token(source.head()).lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int verb = syntax.verbAbove(source.head());
        boolean told = isSaying(verb)
                && syntax.subjects(verb).contains(source.head())
                && tree.children(verb, "ccomp").stream().anyMatch(content -> tree.isBelow(target.head(), content));
        if (!told) {
            return Optional.empty();
        }
        return Optional.of(disapproval(verb, source, target, "relate/critics-say", source.head()));
    }

    private Draft disapproval(int saying, Mention source, Mention target, String rule, int shownBy) {
        Draft disapproval = new Draft(saying, List.of(saying), EventType.ACCUSE, List.of("disapprove"));
        disapproval.actors.add(source);
        disapproval.recipients.add(target);
        disapproval.specificity = 2;
        disapproval.says(rule, syntax.token(shownBy).text(), null);
        return disapproval;
    }

    /** "A and B said they had reached a deal": who speaks of himself in what he says has the part that his pronoun has. */
    void addSpeakers(Draft act, PartyMentions given) {
        List<Integer> subjects = syntax.isVerb(act.token) ? tree.children(act.token, "nsubj") : List.of();
        if (subjects.isEmpty()
                || !SPEAKERS.contains(syntax.token(subjects.get(0)).lemma().toLowerCase(Locale.ROOT))
                || !act.actors.stream().allMatch(a -> a.kind() == MentionKind.PRONOUN)) {
            return;
        }
        int saying = sayingOver(act.token);
        if (saying < 0) {
            return;
        }
        List<Mention> speakers = parties.of(syntax.subjects(saying), Parties.OWNERS);
        for (Mention party : given.all()) {
            if (speakers.contains(party) && !act.hasParty(party)) {
                act.actors.add(party);
            }
        }
    }

    /** The verb of saying whose content an act is told in; -1 for none. */
    private int sayingOver(int token) {
        int at = token;
        boolean content = false;
        for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
            for (int beside : tree.children(at, "parataxis")) {
                if (isSaying(beside)) {
                    return beside;
                }
            }
            content |= tree.is(at, "ccomp") || tree.is(at, "parataxis");
            at = tree.head(at);
            if (content && isSaying(at)) {
                return at;
            }
        }
        return -1;
    }

    /** "said it would not talk to rebels who had attacked": that they attacked is nothing that is said of them there. */
    private boolean isInRelativeClause(int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < HIGHEST; at = tree.head(at), steps++) {
            if (tree.relation(at).equals("acl:relcl")) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaying(int at) {
        return syntax.isVerb(at) && SAYING.contains(syntax.token(at).lemma().toLowerCase(Locale.ROOT));
    }
}
