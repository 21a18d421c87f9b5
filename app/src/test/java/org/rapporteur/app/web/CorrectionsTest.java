package org.rapporteur.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.OpenDesk;
import org.rapporteur.app.desk.Precision;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Report;
import org.rapporteur.store.StoredRecord;

/** What analysts put right, by the forms of the pages. */
class CorrectionsTest {
    private final OpenDesk desk = OpenDesk.get();

    @Test
    void a_rejected_record_is_gone_from_every_answer_and_stays_so_when_the_report_is_coded_again() {
        String id = "rejected-1";
        keep(id, "Peru's army bombed a market in Quito on Monday.");
        StoredRecord record = records(id).get(0);
        HttpResponse<String> answer = judge(record, "rejected", "Ada", "it was a film");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(records(id)).isEmpty();
        assertThat(desk.page("/stories/" + record.story()).statusCode()).isEqualTo(404);
        codeAgain(id);
        assertThat(records(id)).isEmpty();
        assertThat(desk.page("/reports/" + id).body()).contains("rejected by Ada: it was a film");

        judge(record, "withdrawn", "Ada", "it was none");
        assertThat(records(id)).extracting(StoredRecord::id).containsExactly(record.id());
    }

    @Test
    void an_edited_record_says_what_was_put_right_and_counts_for_accuracy() {
        String id = "edited-1";
        keep(id, "Chile's president met Bolivia's president in Lima on Monday.");
        StoredRecord record = records(id).get(0);
        String form =
                "&act=SUPPORT&mode=&status=planned&from=2026-04-01&to=2026-04-02&actor=CHL%2FGOV+president&recipient="
                        + "BOL+Bolivia&actor-read=&recipient-read=";
        HttpResponse<String> answer = post(path(record), "verdict=edited&by=Ada&reason=a+plan" + form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        codeAgain(id);
        StoredRecord edited = records(id).get(0);
        assertThat(edited.json().path("act").asText()).isEqualTo("SUPPORT");
        assertThat(edited.json().path("event").path(0).asText()).isEqualTo("AGREE");
        assertThat(edited.json().path("status").asText()).isEqualTo("planned");
        assertThat(edited.json().path("date").asText()).isEqualTo("2026-04-01");
        assertThat(edited.json().path("recipient").path(0).path("code").asText())
                .isEqualTo("BOL");
        assertThat(edited.json().path("judgement").path("by").asText()).isEqualTo("Ada");
        assertThat(desk.page("/upcoming?from=2026-03-30").body()).contains("1–2 Apr 2026");
        assertThat(desk.page("/corrections").body()).contains("edited", "a plan", "Ada");
        assertThat(desk.page("/corrections.jsonl").body()).contains("\"verdict\":\"edited\"", "\"act\":\"SUPPORT\"");
        Precision consult = Precision.of(desk.store().judgements().all()).stream()
                .filter(row -> row.type() == EventType.CONSULT)
                .findFirst()
                .orElseThrow();
        assertThat(consult.edited()).isEqualTo(1);
        assertThat(consult.upper()).isLessThan(1).isGreaterThan(consult.share());
    }

    @Test
    void stories_are_joined_and_parted_with_name_and_reason() {
        keep("joined-1", "Ghana's president will visit Togo on May 3, the presidency said.");
        keep("joined-2", "Ghana's leader will travel to Benin on June 9, a spokesman said.");
        StoredRecord one = records("joined-1").get(0);
        StoredRecord two = records("joined-2").get(0);
        assertThat(one.story()).isNotEqualTo(two.story());
        String refused = post("/stories/" + one.story() + "/merge", "other=" + two.story() + "&by=&reason=x")
                .body();
        assertThat(refused).contains("a correction has the name of its author");
        post("/stories/" + one.story() + "/merge", "other=" + two.story() + "&by=Ada&reason=one+journey");
        assertThat(records("joined-1").get(0).story())
                .isEqualTo(records("joined-2").get(0).story());
        codeAgain("joined-2");
        assertThat(records("joined-1").get(0).story())
                .isEqualTo(records("joined-2").get(0).story());
        post(
                "/stories/" + records("joined-1").get(0).story() + "/split",
                "record=" + two.id() + "&by=Ada&reason=two+journeys");
        assertThat(records("joined-1").get(0).story())
                .isNotEqualTo(records("joined-2").get(0).story());
        assertThat(desk.page("/corrections").body()).contains("merged a story", "two journeys");
    }

    @Test
    void what_is_pasted_is_kept_only_when_somebody_says_so() {
        long before = desk.store().queries().totals().reports();
        String text = URLEncoder.encode(
                "Nepal's prime minister will visit India on March 30, his office said.", StandardCharsets.UTF_8);
        String draft = post("/read", "text=" + text + "&published=2026-03-11")
                .headers()
                .firstValue("location")
                .orElseThrow();
        assertThat(desk.page(draft).body()).contains("Nothing of this is stored", "CONSULT", "30 Mar 2026");
        assertThat(desk.store().queries().totals().reports()).isEqualTo(before);
        HttpResponse<String> kept = post(draft + "/keep", "");
        assertThat(desk.page(kept.headers().firstValue("location").orElseThrow())
                        .body())
                .contains("its story")
                .doesNotContain("Nothing of this is stored");
        assertThat(desk.store().queries().totals().reports()).isEqualTo(before + 1);
    }

    private void keep(String id, String text) {
        desk.desk()
                .intake()
                .keep(new Report(id, text, null, LocalDate.of(2026, 3, 11), "Example Wire", null, "en"), "test");
    }

    private List<StoredRecord> records(String report) {
        return new ArrayList<>(
                desk.store().queries().report(report).orElseThrow().records());
    }

    private void codeAgain(String report) {
        Report kept = desk.store().queries().report(report).orElseThrow().report();
        Ingest ingest = new Ingest(desk.desk().reports().pipeline(), desk.store(), "recode");
        desk.store()
                .records()
                .recode(
                        ingest.run(),
                        ingest.coder(),
                        ingest.incoming(desk.desk().reports().pipeline().read(kept)));
    }

    private HttpResponse<String> judge(StoredRecord record, String verdict, String by, String reason) {
        return post(
                path(record),
                "verdict=" + verdict + "&by=" + by + "&reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8));
    }

    private static String path(StoredRecord record) {
        return "/reports/" + record.report() + "/records/" + record.id();
    }

    private HttpResponse<String> post(String path, String form) {
        return desk.send(HttpRequest.newBuilder(URI.create(desk.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", desk.url())
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }
}
