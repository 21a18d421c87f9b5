package org.rapporteur.coding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.model.EventType;

/**
 * What a protest is for: "rallied to demand a new law", "camped out, rejecting the takeover", "marched in opposition to the
 * law". It is no act of its own (PLOVER manual, PROTEST), but tells whom the protest is against.
 */
final class ProtestTopics {
    /** Why a topic was dropped. */
    static final String REASON = "it is the topic of the protest";

    private static final Set<EventType> TOPICS =
            EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.PROTEST, EventType.SUPPORT);

    private static final Set<String> PARTICIPLES = Set.of("advcl", "dep", "xcomp");

    private final Syntax syntax;

    ProtestTopics(Syntax syntax) {
        this.syntax = syntax;
    }

    void drop(Collection<Draft> drafts) {
        for (Draft draft : drafts) {
            if (TOPICS.contains(draft.type)) {
                drafts.stream()
                        .filter(protest -> protest != draft
                                && protest.type == EventType.PROTEST
                                && protest.token < draft.token
                                && isTopic(draft, protest)
                                && (draft.actors.isEmpty() || draft.actors.equals(protest.actors)))
                        .forEach(protest -> drop(draft, protest));
            }
        }
    }

    private static void drop(Draft topic, Draft protest) {
        topic.drop(REASON);
        // who is asked or accused by a protest is whom it is against
        if (protest.recipients.isEmpty() && topic.type != EventType.SUPPORT) {
            topic.recipients.stream()
                    .filter(m -> Roles.isNew(m, protest.actors))
                    .forEach(protest.recipients::add);
        }
    }

    private boolean isTopic(Draft draft, Draft protest) {
        boolean hangsOn = syntax.tree().head(draft.token) == protest.token;
        if (!syntax.isVerb(draft.token)) {
            return hangsOn && syntax.preposition(draft.token).equals("in");
        }
        boolean participle = hangsOn
                && syntax.token(draft.token).tag().equals("VBG")
                && syntax.preposition(draft.token).isEmpty()
                && PARTICIPLES.contains(syntax.tree().relation(draft.token));
        return participle || syntax.isBehindTo(draft.token);
    }
}
