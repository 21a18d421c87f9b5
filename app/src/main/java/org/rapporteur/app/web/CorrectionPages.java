package org.rapporteur.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.CorrectionDesk.Signed;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.JudgementJson;
import org.rapporteur.app.desk.Links;
import org.rapporteur.app.desk.Precision;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.model.Judgement.Verdict;

/** What analysts put right: the forms of a record and of a story, {@code /corrections}, and its export. */
final class CorrectionPages {
    private static final int DEEDS = 200;

    private final Desk desk;
    private final Pages pages;

    CorrectionPages(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void show(Context context) {
        var judged = desk.judgements().all();
        pages.showNow(
                context,
                "corrections.jte",
                "Corrections",
                "corrections",
                Map.of(
                        "judged", judged,
                        "precision", Precision.of(judged),
                        "deeds", desk.judgements().deeds(DEEDS)));
    }

    void export(Context context) {
        context.contentType("application/jsonl; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"corrections.jsonl\"")
                .result(desk.judgements().all().stream()
                        .map(entry -> JudgementJson.of(entry) + "\n")
                        .collect(Collectors.joining()));
    }

    void judge(Context context) {
        String report = Links.id(context.pathParam("id"));
        String record = context.pathParam("record");
        Verdict verdict = Arrays.stream(Verdict.values())
                .filter(each -> each.word().equals(context.formParam("verdict")))
                .findFirst()
                .orElseThrow(() -> Failure.badRequest("verdict is none of accepted, rejected, edited, withdrawn"));
        String given = text(context, "reason");
        Signed signed = new Signed(
                text(context, "by"), given.isBlank() && verdict == Verdict.ACCEPTED ? "right as read" : given);
        desk.corrections()
                .judge(report, record, verdict, verdict == Verdict.EDITED ? EditForm.edit(context) : null, signed);
        back(context, Links.report(report) + "?show=" + Wording.query(record));
    }

    void merge(Context context) {
        Signed signed = new Signed(text(context, "by"), text(context, "reason"));
        String other = text(context, "other").replaceFirst("^.*/stories/", "");
        back(context, "/stories/" + desk.corrections().merge(context.pathParam("id"), other, signed));
    }

    void split(Context context) {
        Signed signed = new Signed(text(context, "by"), text(context, "reason"));
        back(
                context,
                "/stories/" + desk.corrections().split(context.pathParam("id"), context.formParams("record"), signed));
    }

    private static void back(Context context, String address) {
        context.redirect(address, HttpStatus.SEE_OTHER);
    }

    private static String text(Context context, String name) {
        @Nullable String value = context.formParam(name);
        return value == null ? "" : value;
    }
}
