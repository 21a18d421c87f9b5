package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolved report with the status of every verb and event noun in it.
 *
 * @param predicates in the order of the text, one a token at most
 */
public record JudgedReport(ResolvedReport resolved, List<Predicate> predicates) {
    public JudgedReport {
        predicates = List.copyOf(predicates);
    }

    /** The predicate on a token, or null. */
    public @Nullable Predicate predicateAt(int sentence, int token) {
        for (Predicate predicate : predicates) {
            if (predicate.sentence() == sentence && predicate.token() == token) {
                return predicate;
            }
        }
        return null;
    }
}
