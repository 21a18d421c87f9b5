package org.rapporteur.app.http;

import static org.rapporteur.app.http.Operation.get;
import static org.rapporteur.app.http.Operation.path;
import static org.rapporteur.app.http.Operation.post;
import static org.rapporteur.app.http.Operation.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Links;
import org.rapporteur.app.desk.ReportDesk.ReadReport;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.model.Report;
import org.rapporteur.store.PutResult;
import org.rapporteur.store.StoredRecord;
import org.rapporteur.store.StoredReport;
import org.rapporteur.writing.AnnotatedJson;
import org.rapporteur.writing.RecordJson;

/** What the API does with reports and their records: reads them without keeping, takes them in, gives them back. */
final class ReportApi {
    private final Desk desk;

    ReportApi(Desk desk) {
        this.desk = desk;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>(taking());
        operations.addAll(giving());
        return operations;
    }

    private List<Operation> taking() {
        return List.of(
                post(
                        "/api/v1/read",
                        "read",
                        "Reads a report and keeps nothing: its records, or every layer",
                        "Report",
                        "ReadReport",
                        false,
                        List.of(query("layers", "boolean", "every layer (record.md, 5) instead of the records alone")),
                        this::read),
                post(
                        "/api/v1/reports",
                        "ingest",
                        "Reads reports and keeps them; the same again changes nothing",
                        "Reports",
                        "Kept",
                        true,
                        List.of(),
                        this::ingest));
    }

    private List<Operation> giving() {
        return List.of(
                get(
                        "/api/v1/reports/{id}",
                        "report",
                        "A report with its records; bytes of the id that are neither letter, digit, - nor _ are written ~2F",
                        "StoredReport",
                        List.of(path("id", "of the report"), query("layers", "boolean", "read anew, with every layer")),
                        this::report),
                get(
                        "/api/v1/records",
                        "records",
                        "All current records, in the order of their ids",
                        "RecordPage",
                        List.of(
                                query("limit", "integer", "at most so many, 1 to 500; default 50"),
                                query("cursor", "string", "`next` of the page before")),
                        this::records),
                get(
                        "/api/v1/records/{id}",
                        "record",
                        "One record",
                        "Record",
                        List.of(path("id", "of the record")),
                        this::record));
    }

    private void read(Context context) {
        List<Report> reports = ReportBody.reports(context.bodyAsBytes());
        if (reports.size() != 1) {
            throw Failure.badRequest("one report is read at a time, but " + reports.size() + " were sent");
        }
        ReadReport read = desk.reports().read(desk.intake().english(reports.get(0)));
        Answers.json(context, Answers.flag(context, "layers") ? annotated(read) : records(read));
    }

    private ObjectNode records(ReadReport read) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("id", read.layers().report().id());
        ArrayNode records = answer.putArray("events");
        read.records().forEach(record -> records.add(json().of(record)));
        return answer;
    }

    private ObjectNode annotated(ReadReport read) {
        return new AnnotatedJson(json()).of(read.layers(), read.records());
    }

    private RecordJson json() {
        var coder = Ingest.coder(desk.reports().pipeline());
        return new RecordJson(coder.program(), coder.lexicons());
    }

    private void ingest(Context context) {
        List<Report> reports = ReportBody.reports(context.bodyAsBytes());
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode kept = answer.putArray("reports");
        for (Report report : reports) {
            ObjectNode entry = kept.addObject().put("id", report.id());
            String reason = desk.intake().whyNotRead(report);
            if (reason == null) {
                PutResult result = desk.intake().keep(report, "api");
                entry.put("result", result.name().toLowerCase(Locale.ROOT));
            } else {
                entry.put("result", "set aside").put("reason", reason);
            }
        }
        Answers.json(context, answer);
    }

    private void report(Context context) {
        String id = Links.id(context.pathParam("id"));
        StoredReport stored = desk.queries()
                .report(id)
                .orElseThrow(() -> Failure.notFound("there is no report " + id + " in the store"));
        Report report = stored.report();
        ObjectNode answer = Answers.flag(context, "layers")
                ? annotated(desk.reports().read(report))
                : JsonNodeFactory.instance
                        .objectNode()
                        .put("id", report.id())
                        .put(
                                "published",
                                report.published() == null
                                        ? null
                                        : report.published().toString())
                        .put("publisher", report.publisher())
                        .put("url", report.url())
                        .put("title", report.title())
                        .put("language", report.language())
                        .put("text", report.text());
        answer.put("revision", stored.revision());
        ArrayNode records = answer.putArray("events");
        stored.records().forEach(record -> records.add(record.json()));
        Answers.json(context, answer);
    }

    private void records(Context context) {
        int limit = Answers.limit(context);
        List<StoredRecord> records = new ArrayList<>(desk.facts().records(Answers.after(context), limit));
        String next = records.size() == limit ? records.get(limit - 1).id() : null;
        Answers.page(
                context, "records", records.stream().map(StoredRecord::json).toList(), next);
    }

    private void record(Context context) {
        String id = context.pathParam("id");
        Answers.json(
                context,
                desk.facts()
                        .record(id)
                        .map(StoredRecord::json)
                        .orElseThrow(() -> Failure.notFound("there is no record " + id)));
    }
}
