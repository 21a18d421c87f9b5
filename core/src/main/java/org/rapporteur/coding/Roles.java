package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;

/** Gives a found lexicon line its actor and recipient. */
final class Roles {
    /** Acts that who is told to have had them with another had himself. */
    private static final Set<EventType> TOGETHER = Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.ACCUSE);

    private static final Set<String> OCCASION = Set.of("in", "during", "after", "following");
    private static final Set<String> BEHIND = Set.of("on", "to", "with", "upon");

    private final Syntax syntax;
    private final Slots slots;
    private final Parties parties;
    private final Targets targets;

    Roles(Syntax syntax, Slots slots, Parties parties) {
        this.syntax = syntax;
        this.slots = slots;
        this.parties = parties;
        this.targets = new Targets(syntax, parties);
    }

    void fill(Match match, Draft draft) {
        RoleSlots roles = match.entry().roles();
        draft.actors = named(match, roles.actors(), Parties.OWNERS);
        draft.strangers = draft.actors.isEmpty()
                ? strangers(match, roles.actors())
                : parties.unknownAmong(
                        syntax.isVerb(match.head()) ? syntax.subjects(match.head()) : List.<Integer>of());
        draft.together = roles.reciprocal();
        List<Mention> others = others(match, draft);
        if (!match.entry().verb()) {
            targets.find(match, draft, others);
        } else {
            targets.removeFrom(draft.actors);
        }
        if (!roles.reciprocal()
                && !others.stream().allMatch(o -> isHimself(o, draft.actors))
                && draft.actors.stream().anyMatch(actor -> others.stream().anyMatch(o -> same(actor, o)))) {
            fromOuterClause(match, draft, others);
        }
        if (!match.entry().verb() && !roles.reciprocal() && others.isEmpty()) {
            others.addAll(parties.of(slots.undergoing(match.head()), Parties.HOLDERS));
        }
        if (roles.reciprocal()) {
            draft.partnersOnly = draft.actors.isEmpty();
            if (draft.partnersOnly && !others.isEmpty()) {
                draft.actors.addAll(engaged(match, draft.type, others));
                draft.partnersOnly = draft.actors.isEmpty();
            }
            others.stream().filter(o -> isNew(o, draft.actors)).forEach(draft.actors::add);
        } else {
            others.stream()
                    .filter(o -> isNew(o, draft.actors) && !isHimself(o, draft.actors))
                    .forEach(draft.recipients::add);
        }
    }

    /**
     * Who undergoes it, or does it too: the first slot that is filled with somebody counts, though no list knows them: "banned
     * Muslims from America" bans nothing of America.
     */
    private List<Mention> others(Match match, Draft draft) {
        for (String name : match.entry().roles().others()) {
            List<Integer> heads = slots.of(match, name);
            boolean placed = name.equals("in") && match.entry().type() == EventType.ASSAULT && draft.nominal;
            List<Mention> found = parties.of(heads, placed ? Parties.PLACED : belonging(match));
            if (!found.isEmpty()) {
                draft.otherStrangers = parties.unknownAmong(heads);
                return new ArrayList<>(found);
            }
            List<Integer> unknown = heads.stream()
                    .filter(head -> !match.tokens().contains(head))
                    .toList();
            List<Mention> ofLand = new ArrayList<>();
            unknown.forEach(head -> ofLand.addAll(ofLand(head)));
            if (!ofLand.isEmpty()) {
                return ofLand;
            }
            if (unknown.stream().anyMatch(parties::isSomebody)) {
                draft.otherStrangers = unknown;
                return new ArrayList<>();
            }
            boolean object = name.equals("obj") || name.equals("iobj") || name.equals("against");
            List<Integer> names = unknown.stream()
                    .filter(head -> object
                            ? syntax.isName(head) || syntax.isCivic(head)
                            : BEHIND.contains(name) && syntax.isFullName(head))
                    .toList();
            if (draft.otherStrangers.isEmpty() && !names.isEmpty()) {
                draft.otherStrangers = names;
            }
        }
        return implied(match, draft);
    }

    /** "Canadian abortion providers": people of a land whom no list knows. */
    private List<Mention> ofLand(int head) {
        if (!parties.isSomebody(head)) {
            return List.of();
        }
        return syntax.tree().children(head, "amod").stream()
                .map(parties::at)
                .filter(m -> m != null
                        && m.kind() == MentionKind.ADJECTIVE
                        && !m.entities().isEmpty())
                .map(m -> NewParty.of(
                        syntax,
                        head,
                        Objects.requireNonNull(m).entities().get(0).code(),
                        List.of("UNK")))
                .limit(1)
                .toList();
    }

    private List<Mention> implied(Match match, Draft draft) {
        List<Integer> heads = slots.implied(match);
        List<Mention> implied = parties.of(heads, belonging(match));
        if (implied.isEmpty() && heads.stream().anyMatch(head -> parties.isSomebody(head) || syntax.isName(head))) {
            draft.otherStrangers = heads;
        }
        // "urged those in pain to stay calm"
        if (match.entry().verb() && match.entry().type() == EventType.REQUEST && draft.otherStrangers.isEmpty()) {
            draft.otherStrangers = syntax.objects(match.head()).stream()
                    .filter(parties::isSomebody)
                    .toList();
        }
        return new ArrayList<>(
                implied.stream().filter(m -> isNew(m, draft.actors)).toList());
    }

    /** "asked for sanctions on generals" asks nothing of the generals. */
    private static Set<String> belonging(Match match) {
        if (match.entry().roles().reciprocal()) {
            return Parties.OWNERS;
        }
        return match.entry().type() == EventType.REQUEST ? Parties.MAKERS : Parties.HOLDERS;
    }

    /** "defended his call": what somebody does to what is his own has no recipient. */
    private boolean isHimself(Mention other, List<Mention> actors) {
        return syntax.tree().is(other.head(), "nmod:poss")
                && other.kind() == MentionKind.PRONOUN
                && actors.stream().anyMatch(actor -> same(actor, other));
    }

    /**
     * Nobody acts on himself: "since the Kremlin launched its war, becoming Moscow's supplier" is told of the subject of a
     * clause farther out.
     */
    private void fromOuterClause(Match match, Draft draft, List<Mention> others) {
        int verb = match.head();
        for (int steps = 0; steps < 4; steps++) {
            verb = syntax.verbAbove(verb);
            if (verb < 0) {
                return;
            }
            List<Mention> subjects = parties.of(syntax.subjects(verb), Parties.OWNERS);
            if (!subjects.isEmpty()
                    && subjects.stream().noneMatch(s -> others.stream().anyMatch(o -> same(s, o)))) {
                draft.actors = new ArrayList<>(subjects);
                draft.says("coding/actor-of-outer-clause", syntax.token(verb).text(), null);
                return;
            }
        }
    }

    private static boolean same(Mention one, Mention other) {
        return one.entities().stream()
                .anyMatch(a -> other.entities().stream().anyMatch(b -> a.key().equals(b.key())));
    }

    /** "the patrol, in a joint operation with the Kenyans, found it", "after talks with Xi, the president said". */
    private List<Mention> engaged(Match match, EventType type, List<Mention> others) {
        int noun = match.head();
        int verb = syntax.tree().head(noun);
        boolean engaged = !match.entry().verb()
                && TOGETHER.contains(type)
                && syntax.isVerb(verb)
                && syntax.tree().is(noun, "obl")
                && OCCASION.contains(syntax.preposition(noun))
                && syntax.tree().children(noun, "nmod").stream()
                        .anyMatch(child -> syntax.preposition(child).equals("with"));
        return engaged
                ? parties.of(syntax.subjects(verb), Parties.OWNERS).stream()
                        .filter(m -> !parties.isSame(m, others) && !m.entities().isEmpty())
                        .toList()
                : List.of();
    }

    /** The mentions of the first slot that has any. */
    private List<Mention> named(Match match, List<String> names, Set<String> belonging) {
        for (String name : names) {
            List<Mention> found = parties.of(slots.of(match, name), belonging);
            if (!found.isEmpty()) {
                return new ArrayList<>(found);
            }
        }
        return new ArrayList<>();
    }

    /** Who does it by the words, but is no political actor; "peace" and "direct" before talks are nobody. */
    private List<Integer> strangers(Match match, List<String> names) {
        for (String name : names) {
            // where something is done names nobody who does it
            if (name.equals("in") || name.endsWith(".in") || name.equals("at")) {
                continue;
            }
            List<Integer> heads = slots.of(match, name).stream()
                    .flatMap(head -> syntax.withConjuncts(head).stream())
                    .filter(head -> !match.tokens().contains(head))
                    .filter(head -> !name.equals("mod") || syntax.token(head).isProperNoun())
                    .toList();
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        return List.of();
    }

    static boolean isNew(Mention mention, List<Mention> known) {
        return known.stream().noneMatch(m -> m.span().overlaps(mention.span()));
    }
}
