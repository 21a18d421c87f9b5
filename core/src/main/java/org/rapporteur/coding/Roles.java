package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Mention;

/** Gives a found lexicon line its actor and recipient. */
final class Roles {
    private final Slots slots;
    private final Parties parties;

    Roles(Slots slots, Parties parties) {
        this.slots = slots;
        this.parties = parties;
    }

    void fill(Match match, Draft draft) {
        RoleSlots roles = match.entry().roles();
        draft.actors = named(match, roles.actors(), Parties.OWNERS);
        if (draft.actors.isEmpty()) {
            draft.strangers = strangers(match, roles.actors());
        }
        List<Mention> others = named(match, roles.others(), roles.reciprocal() ? Parties.OWNERS : Parties.HOLDERS);
        if (roles.reciprocal()) {
            others.stream().filter(o -> isNew(o, draft.actors)).forEach(draft.actors::add);
        } else {
            others.stream().filter(o -> isNew(o, draft.actors)).forEach(draft.recipients::add);
        }
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

    private List<Integer> strangers(Match match, List<String> names) {
        for (String name : names) {
            List<Integer> heads = slots.of(match, name);
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
