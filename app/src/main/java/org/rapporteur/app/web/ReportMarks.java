package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.ReportDesk.ReadReport;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Rejection;
import org.rapporteur.model.Span;

/** The marks of all layers of a report. */
final class ReportMarks {
    private final ReadReport read;
    private final AttributedReport layers;
    private final List<Mark> marks = new ArrayList<>();

    private ReportMarks(ReadReport read) {
        this.read = read;
        layers = read.layers();
    }

    static List<Mark> of(ReadReport read) {
        ReportMarks marks = new ReportMarks(read);
        marks.acts();
        marks.actors();
        marks.times();
        marks.places();
        marks.attributions();
        marks.leftOut();
        return marks.marks;
    }

    private void acts() {
        for (EventRecord record : read.records()) {
            String label =
                    record.act().type().name() + " " + record.act().status().word();
            add(
                    Layer.ACT,
                    record.id(),
                    record.act().trigger(),
                    label,
                    Wording.side(record.act().type()),
                    true);
        }
    }

    private void actors() {
        for (Mention mention : layers.resolved().mentions()) {
            if (mention.isResolved()) {
                String label =
                        mention.entities().stream().map(ReportMarks::code).collect(Collectors.joining(" + "));
                add(Layer.ACTOR, "actor-" + mention.id(), mention.span(), label, "", true);
            }
        }
    }

    private void times() {
        for (int i = 0; i < layers.resolved().times().size(); i++) {
            var time = layers.resolved().times().get(i);
            add(Layer.TIME, "time-" + i, time.span(), time.value(), "", true);
        }
    }

    private void places() {
        for (int i = 0; i < layers.resolved().places().size(); i++) {
            var mention = layers.resolved().places().get(i);
            String country = mention.place().countryCode();
            String label = mention.place().name() + (country == null ? "" : ", " + country);
            add(Layer.PLACE, "place-" + i, mention.span(), label, "", true);
        }
    }

    private void attributions() {
        for (Attribution attribution : layers.attributions()) {
            String key = "said-" + attribution.id();
            add(Layer.SAID, key, attribution.cue(), source(attribution), "cue", true);
            for (Span piece : attribution.content()) {
                add(Layer.SAID, key, piece, "", attribution.asserts() ? "content" : "content unvouched", false);
            }
        }
    }

    private void leftOut() {
        for (int i = 0; i < layers.coded().rejections().size(); i++) {
            Rejection rejection = layers.coded().rejections().get(i);
            add(Layer.LEFT_OUT, "not-" + i, rejection.span(), "", "", true);
        }
    }

    private void add(Layer layer, String key, Span span, String label, String look, boolean isLink) {
        if (span.length() > 0 && span.end() <= layers.report().text().length()) {
            marks.add(new Mark(layer, key, span, label, look, isLink));
        }
    }

    private String source(Attribution attribution) {
        Mention mention = attribution.mention();
        if (mention != null && mention.isResolved()) {
            return mention.entities().get(0).name();
        }
        @Nullable Span source = attribution.source();
        return source == null
                ? "unnamed"
                : Wording.flat(source.of(layers.report().text()));
    }

    static String code(Entity entity) {
        String code = entity.code() == null ? "" : entity.code();
        String sector = entity.sector() == null ? "" : entity.sector();
        String both = (code + " " + sector).strip();
        return both.isEmpty() ? entity.name() : both;
    }
}
