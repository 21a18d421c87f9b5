package org.rapporteur.app.http;

import static org.rapporteur.app.http.Operation.get;
import static org.rapporteur.app.http.Operation.path;
import static org.rapporteur.app.http.Operation.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.app.desk.CorrectionDesk.Signed;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.JudgementJson;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.model.Judgement.Edit;
import org.rapporteur.model.Judgement.Verdict;
import org.rapporteur.store.StoredRecord;

/** Corrections over the API: what was said of records, and saying it; joining and parting stories. */
final class JudgementApi {
    private final Desk desk;

    JudgementApi(Desk desk) {
        this.desk = desk;
    }

    List<Operation> operations() {
        return List.of(
                get(
                        "/api/v1/judgements",
                        "judgements",
                        "All that was said of records, the latest first",
                        "JudgementList",
                        List.of(),
                        this::list),
                post(
                        "/api/v1/records/{id}/judgements",
                        "judge",
                        "Accepts, rejects or edits a record, or withdraws what was said; holds for later codings too",
                        "NewJudgement",
                        "Done",
                        true,
                        List.of(path("id", "of the record")),
                        this::judge),
                post(
                        "/api/v1/stories/{id}/merge",
                        "merge",
                        "Joins two stories for good",
                        "Merge",
                        "Moved",
                        true,
                        List.of(path("id", "of the story")),
                        this::merge),
                post(
                        "/api/v1/stories/{id}/split",
                        "split",
                        "Makes some records a story of their own for good",
                        "Split",
                        "Moved",
                        true,
                        List.of(path("id", "of the story")),
                        this::split));
    }

    private void list(Context context) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode all = answer.putArray("judgements");
        desk.judgements().all().forEach(entry -> all.add(JudgementJson.of(entry)));
        Answers.json(context, answer);
    }

    private void judge(Context context) {
        JsonNode body = JsonBody.of(context);
        String id = context.pathParam("id");
        Verdict verdict = Arrays.stream(Verdict.values())
                .filter(each -> each.word().equals(body.path("verdict").asText()))
                .findFirst()
                .orElseThrow(() -> Failure.badRequest("verdict is none of accepted, rejected, edited, withdrawn"));
        String report = desk.facts()
                .record(id)
                .map(StoredRecord::report)
                .or(() -> desk.judgements().all().stream()
                        .filter(entry -> entry.record().equals(id))
                        .map(entry -> entry.report())
                        .findFirst())
                .orElseThrow(() -> Failure.notFound("there is no record " + id));
        Edit edit = verdict == Verdict.EDITED ? JudgementJson.edit(body.path("edit")) : null;
        desk.corrections().judge(report, id, verdict, edit, signed(body));
        Answers.json(context, JsonNodeFactory.instance.objectNode().put("done", true));
    }

    private void merge(Context context) {
        JsonNode body = JsonBody.of(context);
        moved(
                context,
                desk.corrections()
                        .merge(context.pathParam("id"), body.path("other").asText(), signed(body)));
    }

    private void split(Context context) {
        JsonNode body = JsonBody.of(context);
        List<String> records = new ArrayList<>();
        body.path("records").forEach(record -> records.add(record.asText()));
        moved(context, desk.corrections().split(context.pathParam("id"), records, signed(body)));
    }

    private static void moved(Context context, String story) {
        Answers.json(context, JsonNodeFactory.instance.objectNode().put("story", story));
    }

    private static Signed signed(JsonNode body) {
        return new Signed(body.path("by").asText(""), body.path("reason").asText(""));
    }
}
