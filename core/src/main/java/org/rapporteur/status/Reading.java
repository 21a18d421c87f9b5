package org.rapporteur.status;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Status;

/** Whether an event happened, as far as the words read up to now tell. */
record Reading(Status status, double certainty, List<Reason> why) {
    /** From here on an event is as good as told. */
    static final double FACTUAL = 2.0;

    /** From here down an event is as good as denied. */
    static final double NEGATIVE = -1.2;

    Reading {
        why = List.copyOf(why);
        certainty = Math.max(-3, Math.min(3, certainty));
    }

    static Reading of(Effect effect, String words) {
        return new Reading(
                effect.status(),
                effect.certainty(),
                List.of(new Reason("status/" + effect.name(), words, effect.at().isEmpty() ? null : effect.at())));
    }

    boolean isFactual() {
        return certainty >= FACTUAL && isDeed();
    }

    boolean isNegative() {
        return certainty <= NEGATIVE;
    }

    boolean isOpen() {
        return !isFactual() && !isNegative();
    }

    /** Whether the event is told as a deed of some time, however softly. */
    boolean isDeed() {
        return status.isDeed();
    }

    Reading as(Status newStatus, double newCertainty) {
        return new Reading(newStatus, newCertainty, why);
    }

    Reading because(Reason reason) {
        List<Reason> more = new ArrayList<>(why);
        more.add(reason);
        return new Reading(status, certainty, more);
    }

    /** The same with the reasons of another before its own. */
    Reading after(Reading outer) {
        List<Reason> all = new ArrayList<>(outer.why());
        for (Reason reason : why) {
            if (!all.contains(reason)) {
                all.add(reason);
            }
        }
        return new Reading(status, certainty, all);
    }

    /** No more certain than a cap, either way. */
    Reading capped(double cap) {
        return new Reading(status, Math.max(-cap, Math.min(cap, certainty)), why);
    }
}
