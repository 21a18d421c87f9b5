package org.rapporteur.model;

import java.util.List;

/**
 * An analyzed report with whom, when and where its words denote.
 *
 * @param mentions actors, in the order of the text; a mention's id is its position here
 * @param times time expressions, in the order of the text, none overlapping
 * @param places places, in the order of the text
 */
public record ResolvedReport(
        AnalyzedReport analyzed, List<Mention> mentions, List<Timex> times, List<PlaceMention> places) {
    public ResolvedReport {
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        places = List.copyOf(places);
    }

    public Report report() {
        return analyzed.report();
    }

    public List<Sentence> sentences() {
        return analyzed.sentences();
    }
}
