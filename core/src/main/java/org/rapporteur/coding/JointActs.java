package org.rapporteur.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;

/**
 * What two do together to a third is cooperation between the two: "police of both countries carried out coordinated raids".
 * Only {@code relate} asks it, which is asked of the two; for a record the raid is what happened.
 */
final class JointActs {
    private static final Set<String> JOINTLY = Set.of(
            "joint",
            "jointly",
            "together",
            "coordinated",
            "co-ordinated",
            "combined",
            "tandem",
            "concert",
            "conjunction");

    /** What is said together is still what is said of others. */
    private static final Set<EventType> DEEDS = EnumSet.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.RETREAT,
            EventType.CONCEDE,
            EventType.AID);

    private static final Set<String> HELP =
            Set.of("aid", "assistance", "backing", "cooperation", "co-operation", "help", "participation", "support");

    private static final Set<String> EXERCISES =
            Set.of("drill", "exercise", "game", "games", "maneuver", "manoeuvre", "patrol", "training");

    private final Syntax syntax;

    JointActs(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Makes an act cooperation where the two asked about are told to do it together. */
    void judge(Draft draft, PartyMentions given) {
        Mention source = given.source();
        Mention target = given.target();
        if (source == null || target == null) {
            return;
        }
        if (areBeside(source, target)) {
            share(draft, source, target);
        }
        if (!DEEDS.contains(draft.type) || !draft.actors.contains(source)) {
            return;
        }
        for (int at = 0; draft.actors.contains(target) && at < syntax.sentence().size(); at++) {
            String word = syntax.token(at).text().toLowerCase(Locale.ROOT);
            boolean exercise = draft.type == EventType.MOBILIZE
                    && (draft.words.contains(at) || syntax.tree().head(at) == draft.token);
            boolean together = JOINTLY.contains(word)
                    || exercise && EXERCISES.contains(syntax.token(at).lemma());
            if (together && syntax.tree().isBelow(at, draft.token)) {
                draft.type = EventType.COOPERATE;
                draft.modes = List.of();
                draft.says("relate/together", word, null);
                return;
            }
        }
    }

    /** "broke up the ring with help from the Dutch police": what the one does with the other's help both do together. */
    Optional<Draft> helped(Parties parties, PartyMentions given) {
        Mention source = given.source();
        Mention target = given.target();
        for (int noun = 0;
                source != null && target != null && noun < syntax.sentence().size();
                noun++) {
            int verb = syntax.tree().head(noun);
            boolean help = HELP.contains(syntax.token(noun).lemma())
                    && syntax.tree().is(noun, "obl")
                    && syntax.preposition(noun).equals("with")
                    && syntax.isVerb(verb)
                    && syntax.tree().isBelow(target.head(), noun)
                    && parties.of(syntax.subjects(verb), Parties.OWNERS).contains(source);
            if (help) {
                Draft together = new Draft(noun, List.of(verb, noun), EventType.COOPERATE, List.of());
                together.actors.add(source);
                together.actors.add(target);
                together.says("relate/helped", syntax.token(noun).text(), null);
                return Optional.of(together);
            }
        }
        return Optional.empty();
    }

    /** "Russia and Turkey's ministers", "the US and Western allies": what one of the two does so does the other. */
    private static void share(Draft draft, Mention source, Mention target) {
        for (Mention one : List.of(source, target)) {
            Mention other = one == source ? target : source;
            if (draft.actors.contains(one) && !draft.hasParty(other)) {
                draft.actors.add(other);
            }
        }
    }

    /** Whether nothing but "and" stands between the two. */
    private boolean areBeside(Mention source, Mention target) {
        Mention left = source.first() < target.first() ? source : target;
        Mention right = left == source ? target : source;
        int and = left.end();
        if (and < right.first() && syntax.token(and).is(",")) {
            and++;
        }
        return and == right.first() - 1
                && (syntax.token(and).is("and") || syntax.token(and).is("&"));
    }
}
