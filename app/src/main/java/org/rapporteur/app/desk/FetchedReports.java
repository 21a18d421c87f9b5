package org.rapporteur.app.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.fetch.FetchException;
import org.rapporteur.app.fetch.Fetched;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.model.Report;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;

/** Fetches one page at somebody's wish; addresses of this machine and of private networks are refused at every redirect. */
public final class FetchedReports implements ReportFetcher {
    private final Fetcher fetcher;
    private final ReportReader reader = new ReportReader(Defaults.NONE);

    /** Reports by a fetcher that somebody else closes. */
    public FetchedReports(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public Report fetch(URI address) {
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            throw Failure.badRequest(address + " is no address of the web; give one that begins with https://");
        }
        Fetched answer;
        try {
            answer = fetcher.fetch(address);
        } catch (FetchException e) {
            throw new Failure(422, "Not fetched", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(503, "Stopping", "the server is being stopped");
        }
        if (!answer.isOk()) {
            throw new Failure(422, "Not fetched", address + " answers with status " + answer.status());
        }
        List<Reading> readings = new ArrayList<>();
        reader.readFetched(
                address.toString(), answer.address().toString(), answer.charset(), answer.body(), readings::add);
        if (readings.size() == 1 && readings.get(0) instanceof Reading.Found found) {
            return found.report();
        }
        String reason = readings.size() == 1 && readings.get(0) instanceof Reading.SetAside aside
                ? aside.reason()
                : "it holds " + readings.size() + " reports, not one";
        throw new Failure(422, "No report", address + " gives no report: " + reason);
    }
}
