package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Mention;

/** Finds who says or does what a composer says, and to whom: "the ministry urged the rebels to leave". */
final class ComposerParties {
    private static final List<String> SUBJECTS = List.of("poss", "by", "subj", "of", "mod", "from");
    private static final List<String> OBJECTS = List.of("on", "upon", "to", "for", "from", "against");

    /** Behind a composer's verb, what names whose deed it is: "blamed the attack on X", "demanded aid from X". */
    private static final Set<String> BEFORE_DOER = Set.of("on", "from");

    private final Syntax syntax;
    private final Slots slots;
    private final Parties parties;

    ComposerParties(Syntax syntax, Slots slots, Parties parties) {
        this.syntax = syntax;
        this.slots = slots;
        this.parties = parties;
    }

    List<Mention> subjects(Embedding.Over over) {
        if (syntax.isVerb(over.token())) {
            return parties.of(syntax.subjects(over.token()), Parties.OWNERS);
        }
        Match as = new Match(asNoun(over), over.token(), over.tokens());
        boolean adjective = !syntax.token(over.token()).isNoun();
        for (String slot : adjective ? List.of("subj") : SUBJECTS) {
            List<Mention> found = parties.of(slots.of(as, slot), Parties.OWNERS);
            if (!found.isEmpty()) {
                return found;
            }
        }
        int verb = syntax.verbAbove(over.token());
        return verb >= 0 && syntax.tree().is(over.token(), "obj")
                ? parties.of(syntax.subjects(verb), Parties.OWNERS)
                : parties.of(syntax.surface(over.token(), 0), Parties.OWNERS);
    }

    /** Who does it by the words, where nobody known does: "Gov. Dale vowed to block refugees". */
    List<Integer> strangers(Embedding.Over over) {
        return syntax.isVerb(over.token()) && subjects(over).isEmpty() ? syntax.subjects(over.token()) : List.of();
    }

    List<Mention> objects(Embedding.Over over) {
        List<String> after = over.composer().after();
        if (after.size() == 1 && BEFORE_DOER.contains(after.get(0))) {
            return parties.of(
                    slots.of(new Match(asNoun(over), over.token(), List.of(over.token())), after.get(0)),
                    Parties.OWNERS);
        }
        List<Mention> found = syntax.isVerb(over.token())
                ? parties.of(syntax.objects(over.token()), Parties.HOLDERS)
                : new ArrayList<>();
        // "ordered the relatives to hand the child to his father": nobody else is ordered, though no list knows them
        if (!found.isEmpty() || !addressed(over).isEmpty()) {
            return found;
        }
        Match as = new Match(asNoun(over), over.token(), over.tokens());
        for (String slot : OBJECTS) {
            found = parties.of(slots.of(as, slot), Parties.OWNERS).stream()
                    .filter(m -> !parties.isSame(m, subjects(over)))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** People who are the object of a composer and whom no list knows. */
    List<Integer> addressed(Embedding.Over over) {
        if (!syntax.isVerb(over.token())) {
            return List.of();
        }
        List<Integer> objects = syntax.objects(over.token());
        boolean unknown = !objects.isEmpty()
                && parties.of(objects, Parties.HOLDERS).isEmpty()
                && objects.stream().allMatch(parties::isSomebody);
        return unknown ? objects : List.of();
    }

    /** A lexicon line that asks nothing, to fill the slots around a composer by. */
    private ActEntry asNoun(Embedding.Over over) {
        return new ActEntry(
                List.of(),
                over.composer().head(),
                over.composer().after(),
                syntax.isVerb(over.token()),
                new RoleSlots(List.of(), List.of(), false),
                List.of(),
                null,
                List.of(),
                List.of(),
                over.composer().at(),
                0);
    }
}
