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
        int low = 0;
        int high = predicates.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Predicate predicate = predicates.get(middle);
            int order = predicate.sentence() != sentence
                    ? Integer.compare(predicate.sentence(), sentence)
                    : Integer.compare(predicate.token(), token);
            if (order == 0) {
                return predicate;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }
}
