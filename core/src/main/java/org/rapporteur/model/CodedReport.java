package org.rapporteur.model;

import java.util.List;

/**
 * A judged report with the acts that it tells.
 *
 * @param acts in the order of the text; an act's id is its position here
 * @param rejections candidates that were left out, and why
 */
public record CodedReport(JudgedReport judged, List<Act> acts, List<Rejection> rejections) {
    public CodedReport {
        acts = List.copyOf(acts);
        rejections = List.copyOf(rejections);
    }

    public ResolvedReport resolved() {
        return judged.resolved();
    }

    public Report report() {
        return judged.resolved().report();
    }
}
