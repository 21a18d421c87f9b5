package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time expression, with type and value of TIMEX3 (TimeML 1.2.1, ISO-8601 values; partial ones as XXXX-05-09).
 *
 * @param sentence index of its sentence
 * @param first index of its first token in the sentence
 * @param end index behind its last token
 * @param value the TIMEX3 value: "2025-05-07", "2025-W20", "P3D", "PRESENT_REF", "XXXX-05-09"
 * @param mod TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER …; null for none
 * @param from first day that it covers; null when open or not anchored
 * @param to last day that it covers; null when open or not anchored
 */
public record Timex(
        Span span,
        int sentence,
        int first,
        int end,
        TimexType type,
        String value,
        @Nullable String mod,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Reason> why) {
    public Timex {
        why = List.copyOf(why);
    }
}
