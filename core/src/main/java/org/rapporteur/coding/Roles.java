package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;

/** Gives a found lexicon line its actor and recipient. */
final class Roles {
    private final Syntax syntax;
    private final Slots slots;
    private final Parties parties;

    Roles(Syntax syntax, Slots slots, Parties parties) {
        this.syntax = syntax;
        this.slots = slots;
        this.parties = parties;
    }

    void fill(Match match, Draft draft) {
        RoleSlots roles = match.entry().roles();
        draft.actors = named(match, roles.actors(), Parties.OWNERS);
        if (draft.actors.isEmpty()) {
            draft.strangers = strangers(match, roles.actors());
        }
        List<Mention> others = named(match, roles.others(), belonging(match));
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
            others.stream().filter(o -> isNew(o, draft.actors)).forEach(draft.actors::add);
        } else {
            others.stream()
                    .filter(o -> isNew(o, draft.actors) && !isHimself(o, draft.actors))
                    .forEach(draft.recipients::add);
        }
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
            List<Integer> heads = slots.of(match, name).stream()
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
