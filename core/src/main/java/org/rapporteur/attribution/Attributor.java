package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.ResolvedReport;

/** Finds who says what in a report, and gives each act the chain of those who assert it. */
public final class Attributor {
    private final CueFinder finder;
    private final Nesting nesting = new Nesting();

    public Attributor(Lexicons lexicons) {
        finder = new CueFinder(new CueLexicon(lexicons));
    }

    public AttributedReport attribute(CodedReport report) {
        ResolvedReport resolved = report.resolved();
        Quotations quotations = Quotations.of(resolved);
        List<Draft> drafts = new ArrayList<>(finder.find(resolved, quotations));
        Voices.extend(resolved, quotations, drafts);
        List<Attribution> attributions = nesting.attributions(resolved, quotations, drafts);
        return new AttributedReport(report, attributions, Chains.of(report, attributions));
    }
}
