package org.rapporteur.coding;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

/**
 * Folds what is done and whether it happened into one PLOVER event, as the manual and the modality table published with
 * Zero-Shot-PLOVER have it, in the reading of record.md, 3.
 */
public final class Folding {
    private static final Set<EventType> PROMISED_GOOD =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);
    private static final Set<EventType> YIELD = Set.of(EventType.RETREAT, EventType.CONCEDE);
    private static final Set<EventType> HARM =
            Set.of(EventType.PROTEST, EventType.MOBILIZE, EventType.SANCTION, EventType.COERCE, EventType.ASSAULT);

    private Folding() {}

    /**
     * The event type.
     *
     * @param committed whether the act stands under a verb of agreeing, promising or offering
     * @param refused whether a negation is a refusal or a stop
     */
    public static EventType event(EventType act, Status status, boolean committed, boolean refused) {
        return switch (status) {
            case PLANNED -> {
                if (YIELD.contains(act)) {
                    yield committed ? EventType.AGREE : EventType.CONCEDE;
                }
                yield PROMISED_GOOD.contains(act) ? EventType.AGREE : HARM.contains(act) ? EventType.THREATEN : act;
            }
            case THREATENED -> HARM.contains(act) ? EventType.THREATEN : act;
            case NEGATED -> {
                if (act == EventType.CONSULT || act == EventType.SUPPORT) {
                    yield EventType.REJECT;
                }
                boolean withheld = refused && (act == EventType.COOPERATE || act == EventType.AID);
                yield withheld ? EventType.SANCTION : act;
            }
            case CANCELLED -> act == EventType.CONSULT ? EventType.REJECT : act;
            case REQUESTED -> EventType.REQUEST;
            default -> act;
        };
    }

    /** The mode of a request or refusal, by what is asked or refused. */
    static String modeOfRequest(EventType inner) {
        return switch (inner) {
            case CONSULT -> "meet";
            case AID, COOPERATE, SUPPORT, MOBILIZE -> "assist";
            case RETREAT, CONCEDE -> "yield";
            default -> "change";
        };
    }

    /** The mode of a threat, by what is threatened; empty for a threat of something else. */
    static List<String> modesOfThreat(EventType inner, List<String> modes) {
        return switch (inner) {
            case ASSAULT, MOBILIZE -> List.of("violence");
            case SANCTION -> List.of(modes.contains("expel") ? "expel" : "relations");
            case COERCE ->
                List.of(modes.contains("arrest") ? "arrest" : modes.contains("deport") ? "expel" : "restrict");
            default -> List.of();
        };
    }

    /** What it is to stop, halt or suspend an act. */
    static EventType ended(EventType inner) {
        return switch (inner) {
            case ASSAULT, MOBILIZE -> EventType.RETREAT;
            case COERCE, PROTEST, SANCTION, THREATEN, REQUEST, REJECT, ACCUSE -> EventType.CONCEDE;
            default -> EventType.SANCTION;
        };
    }
}
