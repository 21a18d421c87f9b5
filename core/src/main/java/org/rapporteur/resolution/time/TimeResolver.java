package org.rapporteur.resolution.time;

import java.util.List;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.Timex;

/** Finds the time expressions of a report and the TIMEX3 value of each, anchored at its publication date. */
public final class TimeResolver {
    public TimeResolver(Lexicons lexicons) {}

    /** @return time expressions in the order of the text, none overlapping */
    public List<Timex> resolve(AnalyzedReport report) {
        return List.of();
    }
}
