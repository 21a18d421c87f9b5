package org.rapporteur.app.desk;

import java.net.URI;
import org.rapporteur.model.Report;

/** Fetches a page of the web and finds the report in it. */
public interface ReportFetcher {
    /**
     * The report on a page.
     *
     * @throws org.rapporteur.app.serve.Failure when the page cannot or must not be fetched, or holds no report
     */
    Report fetch(URI address);
}
