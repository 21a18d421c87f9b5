package org.rapporteur.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.IntakeDesk;
import org.rapporteur.app.desk.Links;
import org.rapporteur.app.desk.ReportDesk.ReadReport;
import org.rapporteur.app.desk.ReportFetcher;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.app.serve.RequestDay;
import org.rapporteur.model.Report;
import org.rapporteur.writing.RecordJson;

/** {@code /read}: text or address in, records out, and nothing kept until somebody says so. */
final class ReadPages {
    private static final int LONGEST_TEXT = 500_000;

    private final Desk desk;
    private final Pages pages;
    private final ReportPage reports;
    private final @Nullable ReportFetcher fetcher;

    ReadPages(Desk desk, Pages pages, ReportPage reports, @Nullable ReportFetcher fetcher) {
        this.desk = desk;
        this.pages = pages;
        this.reports = reports;
        this.fetcher = fetcher;
    }

    void form(Context context) {
        pages.show(context, "read.jte", "Read a report", "read", List.of(), () -> Map.of("fetches", fetcher != null));
    }

    void read(Context context) {
        String address = field(context, "address");
        Report report = address == null ? desk.intake().english(pasted(context)) : fetched(address);
        context.redirect("/read/" + desk.drafts().add(report), HttpStatus.SEE_OTHER);
    }

    private Report fetched(String address) {
        if (fetcher == null) {
            throw Failure.badRequest("this desk fetches nothing; paste the text of the report");
        }
        try {
            return fetcher.fetch(new URI(address));
        } catch (URISyntaxException e) {
            throw Failure.badRequest(address + " is no address; give one that begins with https://");
        }
    }

    private static Report pasted(Context context) {
        String text = context.formParam("text");
        if (text == null || text.isBlank()) {
            throw Failure.badRequest("there is nothing to read; paste the text of a report");
        }
        if (text.length() > LONGEST_TEXT) {
            throw Failure.badRequest("the text has " + text.length() + " characters; the desk reads up to "
                    + LONGEST_TEXT + " at once: use rapporteur ingest for more");
        }
        // browsers send line breaks as two characters, which no report has
        String plain = text.replace("\r\n", "\n");
        return new Report(
                IntakeDesk.idFor(plain),
                plain,
                field(context, "title"),
                day(context),
                field(context, "publisher"),
                null,
                null);
    }

    private static @Nullable LocalDate day(Context context) {
        return RequestDay.of("published", field(context, "published"));
    }

    private static @Nullable String field(Context context, String name) {
        String value = context.formParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    void show(Context context) {
        String name = context.pathParam("draft");
        String key = Query.text(context, "show");
        ReadReport read = desk.reports().read(desk.drafts().get(name));
        var coder = Ingest.coder(desk.reports().pipeline());
        RecordJson json = new RecordJson(coder.program(), coder.lexicons());
        List<RecordCard> cards = new ArrayList<>();
        read.records().forEach(record -> cards.add(new RecordCard(json.of(record), "")));
        ReportView view = reports.view(read, cards, "/read/" + name, 0, key == null ? "" : key, List.of());
        pages.showNow(context, "report.jte", "Read", "read", Map.of("view", view));
    }

    void keep(Context context) {
        Report report = desk.drafts().get(context.pathParam("draft"));
        desk.intake().keep(report, "desk");
        context.redirect(Links.report(report.id()), HttpStatus.SEE_OTHER);
    }
}
