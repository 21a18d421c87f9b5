package org.rapporteur.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.OpenDesk;
import org.rapporteur.app.desk.CorrectionDesk.Signed;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.model.Judgement.Verdict;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.StoredRecord;

/** Pages are answered from memory; never with what was true before. */
class FreshTest {
    private final OpenDesk desk = OpenDesk.get();

    private static Report report(String id, String text) {
        return new Report(id, text, "A visit", LocalDate.of(2026, 3, 10), "Example Wire", null, "en");
    }

    private int found(String word) {
        return desk.page("/search?q=" + word).body().split("<article class=\"story", -1).length - 1;
    }

    @Test
    void what_is_kept_and_what_is_put_right_here_shows_at_once() {
        List<String> pages = List.of("/?since=2026-03-09", "/search?q=tuvalu");
        pages.forEach(page -> assertThat(desk.page(page).body()).doesNotContain("Tuvalu"));
        desk.desk()
                .intake()
                .keep(report("fresh-1", "Tuvalu's prime minister met Palau's president in Koror on Monday."), "test");
        pages.forEach(page -> assertThat(desk.page(page).body()).as(page).contains("Tuvalu"));
        StoredRecord record =
                desk.store().queries().report("fresh-1").orElseThrow().records().get(0);
        String story = "/stories/" + record.story();
        assertThat(desk.page(story).statusCode()).isEqualTo(200);
        Signed ada = new Signed("Ada", "a rehearsal");
        desk.desk().corrections().judge("fresh-1", record.id(), Verdict.REJECTED, null, ada);
        pages.forEach(page -> assertThat(desk.page(page).body()).as(page).doesNotContain("<a href=\"" + story + "\""));
        assertThat(desk.page(story).statusCode()).isEqualTo(404);
        desk.desk().corrections().judge("fresh-1", record.id(), Verdict.WITHDRAWN, null, ada);
        pages.forEach(page -> assertThat(desk.page(page).body()).as(page).contains("Tuvalu"));
    }

    @Test
    void a_new_text_and_a_new_coding_that_others_store_show_soon() throws InterruptedException {
        Pipeline pipeline = desk.desk().reports().pipeline();
        Ingest other = new Ingest(pipeline, desk.store(), "another process");
        assertThat(found("kiribati")).isZero();
        other.put(pipeline.read(report("fresh-2", "Kiribati's president met Nauru's president in Yaren on Monday.")));
        awaitFound("kiribati", 1);
        other.put(pipeline.read(report("fresh-2", "Vanuatu's president met Nauru's president in Yaren on Monday.")));
        awaitFound("kiribati", 0);
        awaitFound("vanuatu", 1);
        other.finish();
    }

    /** The store is asked for its version five times a second. */
    private void awaitFound(String word, int wanted) throws InterruptedException {
        int now = found(word);
        for (int i = 0; i < 600 && now != wanted; i++) {
            Thread.sleep(50);
            now = found(word);
        }
        assertThat(now).as(word).isEqualTo(wanted);
    }
}
