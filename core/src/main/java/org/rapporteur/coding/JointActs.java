package org.rapporteur.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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

    private final Syntax syntax;

    JointActs(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Makes an act cooperation where the two asked about are told to do it together. */
    void judge(Draft draft, PartyMentions given) {
        Mention source = given.source();
        Mention target = given.target();
        if (source == null
                || target == null
                || !DEEDS.contains(draft.type)
                || !draft.actors.contains(source)
                || !draft.actors.contains(target)) {
            return;
        }
        for (int at = 0; at < syntax.sentence().size(); at++) {
            if (JOINTLY.contains(syntax.token(at).text().toLowerCase(Locale.ROOT))
                    && syntax.tree().isBelow(at, draft.token)) {
                draft.type = EventType.COOPERATE;
                draft.modes = List.of();
                draft.says("relate/together", syntax.token(at).text(), null);
                return;
            }
        }
    }
}
