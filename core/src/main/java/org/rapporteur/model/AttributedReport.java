package org.rapporteur.model;

import java.util.List;

/**
 * A coded report with who says what in it.
 *
 * @param attributions in the order of the text; an attribution's id is its position here
 * @param chains for each act, by its id, the attributions that it stands in, outermost first; empty for the report's own
 *     voice
 */
public record AttributedReport(CodedReport coded, List<Attribution> attributions, List<List<Attribution>> chains) {
    public AttributedReport {
        attributions = List.copyOf(attributions);
        chains = chains.stream().map(List::copyOf).toList();
        if (chains.size() != coded.acts().size()) {
            throw new IllegalArgumentException(coded.acts().size() + " acts, but " + chains.size() + " chains");
        }
    }

    public Report report() {
        return coded.report();
    }

    public ResolvedReport resolved() {
        return coded.resolved();
    }
}
