package org.rapporteur.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Links;
import org.rapporteur.app.desk.ReportDesk.ReadReport;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Judgement.Verdict;
import org.rapporteur.store.Judgements;
import org.rapporteur.store.StoredRecord;
import org.rapporteur.store.StoredReport;

/** {@code /reports/ID}: the text with its layers, the records in the margin, and why each is there. */
final class ReportPage {
    private final Desk desk;
    private final Pages pages;

    ReportPage(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void show(Context context) {
        String id = Links.id(context.pathParam("id"));
        String key = Query.text(context, "show");
        pages.show(
                context,
                "report.jte",
                "Report",
                "",
                Arrays.asList(key),
                () -> Map.of("view", view(id, key == null ? "" : key)));
    }

    private ReportView view(String id, String key) {
        StoredReport stored = desk.queries()
                .report(id)
                .orElseThrow(() -> Failure.notFound("there is no report " + id + " in the store"));
        ReadReport read = desk.reports().read(stored.report());
        List<RecordCard> cards = new ArrayList<>();
        for (StoredRecord record : stored.records()) {
            cards.add(new RecordCard(record.json(), "/stories/" + record.story()));
        }
        rejected(id, cards);
        return view(read, cards, Links.report(id), stored.revision(), key, notes(cards, read));
    }

    /** Records that somebody rejected are in no answer any more; here they are shown, so that it can be taken back. */
    private void rejected(String report, List<RecordCard> cards) {
        for (Judgements.Entry entry : desk.judgements().all()) {
            if (entry.report().equals(report)
                    && entry.holds()
                    && entry.judgement().verdict() == Verdict.REJECTED) {
                ObjectNode json = entry.read().deepCopy();
                json.putObject("judgement")
                        .put("verdict", Verdict.REJECTED.word())
                        .put("by", entry.judgement().by())
                        .put("reason", entry.judgement().reason());
                cards.add(new RecordCard(json, ""));
            }
        }
    }

    /** The view of a report that was just read. */
    ReportView view(
            ReadReport read, List<RecordCard> cards, String address, int revision, String key, List<String> notes) {
        List<Mark> marks = ReportMarks.of(read);
        Map<Layer, Integer> counts = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            counts.put(layer, (int) marks.stream()
                    .filter(mark -> mark.layer() == layer && mark.isLink())
                    .map(Mark::key)
                    .distinct()
                    .count());
        }
        return new ReportView(
                read.layers().report(),
                address,
                revision,
                MarkedText.of(read.layers().report().text(), marks),
                cards,
                key,
                why(read, key),
                notes,
                counts);
    }

    private @Nullable Why why(ReadReport read, String key) {
        return key.isEmpty()
                ? null
                : new WhyReader(read, desk.reports().pipeline().lexicons()::entry)
                        .of(key)
                        .orElse(null);
    }

    private static List<String> notes(List<RecordCard> cards, ReadReport read) {
        List<String> known = read.records().stream().map(EventRecord::id).toList();
        if (cards.size() == known.size() && cards.stream().allMatch(card -> known.contains(card.id()))) {
            return List.of();
        }
        return List.of(
                "The store holds what other word lists or another version read in this report; the layers show what"
                        + " is read now. rapporteur recode brings the store up to date.");
    }
}
