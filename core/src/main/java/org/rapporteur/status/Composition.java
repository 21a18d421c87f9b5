package org.rapporteur.status;

import org.rapporteur.model.Reason;
import org.rapporteur.model.Status;

/**
 * Joins what is said at an event with what the words above it say. Follows the polarity composition of veridicality
 * signatures (Nairn, Condoravdi and Karttunen 2006), with numbers in place of plus and minus.
 */
final class Composition {
    /** What is left of an effect when the word that has it is itself open: "may plan to go". */
    private static final double UNDER_OPEN = 0.8;

    /** An open event is no less open for standing under one that is hardly thought of. */
    private static final double LEAST_OPEN = 0.4;

    private Composition() {}

    /** An event under an embedder. {@code own} is what the event's own words say. */
    static Reading under(Effect effect, Reading governor, Reading own, Reason reason) {
        return switch (effect.kind()) {
            case OWN ->
                goesOn(effect, governor, own)
                        ? transparent(effect, own.as(Status.ONGOING, own.certainty()), reason)
                        : transparent(effect, own, reason);
            case SAME -> join(governor.capped(effect.certainty()).because(reason), own);
            case OPPOSITE -> join(opposite(governor, effect).because(reason), own);
            case FIXED -> join(fixed(effect, governor).because(reason), own);
        };
    }

    /** "continues to hold", "will continue to hold": what goes on is still in progress. */
    private static boolean goesOn(Effect effect, Reading governor, Reading own) {
        boolean still = governor.status() == Status.ONGOING && effect.name().equals("going-on")
                || effect.name().equals("goes-on")
                        && (governor.status() == Status.ONGOING || governor.status() == Status.PLANNED);
        return still && own.status() == Status.OCCURRED;
    }

    private static Reading transparent(Effect effect, Reading own, Reason reason) {
        Reading capped = own.capped(effect.certainty());
        if (own.isDeed() && capped.certainty() < Reading.FACTUAL) {
            capped = capped.as(Status.HYPOTHETICAL, capped.certainty());
        }
        return effect.certainty() >= 3 ? own : capped.because(reason);
    }

    private static Reading opposite(Reading governor, Effect effect) {
        if (governor.isFactual()) {
            return governor.as(Status.NEGATED, -Math.abs(effect.certainty()));
        }
        if (governor.isNegative()) {
            return governor.as(Status.OCCURRED, Math.abs(effect.certainty()));
        }
        return governor.as(Status.HYPOTHETICAL, -governor.certainty() / 2);
    }

    private static Reading fixed(Effect effect, Reading governor) {
        boolean toCome = governor.isNegative()
                && effect.status() == Status.OCCURRED
                && governor.why().stream().anyMatch(reason -> reason.rule().matches("status/modal-(will|would)-not"));
        if (toCome) {
            // "would not keep them from building it": they may
            return governor.as(Status.HYPOTHETICAL, 1);
        }
        if (!governor.isOpen()) {
            return governor.as(effect.status(), effect.certainty());
        }
        double certainty = effect.certainty() < 0
                ? effect.certainty() * Math.max(0.1, governor.certainty()) / 3
                : Math.min(effect.certainty() * UNDER_OPEN, Math.max(governor.certainty(), LEAST_OPEN));
        return governor.as(underOpen(effect, governor.status()), certainty);
    }

    /** A plan to plan is a plan, a request to agree a request; what only may be planned is open. */
    private static Status underOpen(Effect effect, Status governor) {
        return switch (governor) {
            case PLANNED -> effect.status();
            case REQUESTED, THREATENED ->
                effect.certainty() > 0.2 && effect.status() != Status.HYPOTHETICAL ? governor : Status.HYPOTHETICAL;
            default -> Status.HYPOTHETICAL;
        };
    }

    /** The outer reading, turned about where the event's own words deny it. */
    static Reading join(Reading outer, Reading own) {
        if (outer.isFactual()) {
            Reading kept = own.capped(outer.certainty()).after(outer);
            boolean samePast = own.status() == Status.OCCURRED && outer.isDeed();
            return samePast ? kept.as(outer.status(), kept.certainty()) : kept;
        }
        if (own.isFactual()) {
            return new Reading(outer.status(), outer.certainty(), outer.why());
        }
        if (own.isNegative()) {
            return denied(outer, own);
        }
        double certainty = outer.isNegative() ? outer.certainty() / 2 : Math.min(outer.certainty(), own.certainty());
        return new Reading(outer.status(), certainty, outer.why()).because(last(own));
    }

    private static Reading denied(Reading outer, Reading own) {
        if (outer.isNegative()) {
            return new Reading(Status.HYPOTHETICAL, -outer.certainty() / 2, outer.why()).because(last(own));
        }
        boolean settled = outer.status() == Status.PLANNED && outer.certainty() > 1;
        double certainty = Math.min(-0.3, -outer.certainty());
        return new Reading(settled ? Status.NEGATED : outer.status(), certainty, outer.why()).because(last(own));
    }

    private static Reason last(Reading reading) {
        return reading.why().get(reading.why().size() - 1);
    }
}
