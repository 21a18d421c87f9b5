package org.rapporteur.model;

import java.util.List;

/**
 * A report with its sentences, their tokens and syntax.
 *
 * @param problems what the analysis had to leave out, and why
 */
public record AnalyzedReport(Report report, List<Sentence> sentences, List<Problem> problems) {
    public AnalyzedReport {
        sentences = List.copyOf(sentences);
        problems = List.copyOf(problems);
    }

    public String textOf(Span span) {
        return span.of(report.text());
    }
}
