package org.rapporteur.model;

import java.util.List;

/**
 * Words in a report that name a place (also where the same words name a government: coding decides by syntax which is
 * meant).
 *
 * @param sentence index of its sentence
 * @param first index of its first token in the sentence
 * @param end index behind its last token
 */
public record PlaceMention(Span span, int sentence, int first, int end, Place place, List<Reason> why) {
    public PlaceMention {
        why = List.copyOf(why);
    }
}
