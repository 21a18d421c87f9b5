package org.rapporteur.resolution.place;

import java.util.List;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.PlaceMention;

/** Finds the names of places in a report and the place that each denotes. */
public final class PlaceResolver {
    public PlaceResolver(Lexicons lexicons) {}

    /** @return places in the order of the text */
    public List<PlaceMention> resolve(AnalyzedReport report) {
        return List.of();
    }
}
