package org.rapporteur.linking;

import java.util.List;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Link;

/** Joins the acts of reports that tell of one happening or one plan into stories. */
public final class ReportLinker {
    /** @return one link an act, in the order of the reports and their acts */
    public List<Link> link(List<AttributedReport> reports) {
        return List.of();
    }
}
