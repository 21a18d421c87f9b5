package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rapporteur.model.Act;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Mention;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Timex;

/** The fields of a record, each with those of its rules that decided it. */
final class RecordFields {
    private final WhyReader reader;
    private final AttributedReport layers;
    private final EventRecord record;
    private final Act act;
    private final List<Reason> left;

    RecordFields(WhyReader reader, AttributedReport layers, EventRecord record) {
        this.reader = reader;
        this.layers = layers;
        this.record = record;
        act = record.act();
        left = new ArrayList<>(act.why());
    }

    String title() {
        return act.type() + (act.modes().isEmpty() ? "" : " (" + String.join(", ", act.modes()) + ")") + ", "
                + act.status().word();
    }

    List<Why.Field> all() {
        List<Why.Step> status = take(rule -> rule.startsWith("status/"));
        List<Why.Step> context = take(rule -> rule.contains("context"));
        List<Why.Step> folded = take(rule -> rule.contains("folded"));
        List<Why.Step> days = take(rule -> rule.contains("time"));
        List<Why.Step> sizes = take(rule -> rule.contains("casualt") || rule.contains("size"));
        List<Why.Field> fields = new ArrayList<>();
        fields.add(new Why.Field(
                "Act", title().replaceFirst(", [a-z]+$", ""), reader.words(act.trigger()), take(rule -> true)));
        fields.add(new Why.Field(
                "Status",
                String.format(
                                Locale.ROOT,
                                "%s, certainty %+.1f of 3",
                                act.status().word(),
                                act.certainty())
                        + (record.denied() ? ", denied by its own actor" : ""),
                "",
                status));
        fields.add(new Why.Field(
                "Event",
                String.format(
                        Locale.ROOT,
                        "%s, %s, scale %+.1f",
                        act.event(),
                        Wording.quad(act.event()),
                        act.event().score(act.modes())),
                "",
                folded));
        parties(fields, "Actor", act.actors());
        parties(fields, "Recipient", act.recipients());
        when(fields, days);
        PlaceMention place = act.place();
        fields.add(place == null ? WhyReader.field("Where", "not told") : reader.placeField("Where", place));
        sources(fields);
        if (!act.contexts().isEmpty()) {
            fields.add(new Why.Field("Context", String.join(", ", act.contexts()), "", context));
        }
        size(fields, sizes);
        fields.add(WhyReader.field("Confidence", Wording.confidence(act.confidence())));
        whole(fields);
        return fields;
    }

    private void whole(List<Why.Field> fields) {
        if (record.partOf() != null) {
            fields.add(WhyReader.field("Part of", "the words of " + record.partOf()));
        }
    }

    private List<Why.Step> take(Predicate<String> wanted) {
        List<Reason> taken =
                left.stream().filter(reason -> wanted.test(reason.rule())).toList();
        left.removeAll(taken);
        return reader.steps(taken);
    }

    private void parties(List<Why.Field> fields, String name, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            fields.add(WhyReader.field(name, "not told"));
        }
        mentions.forEach(mention -> fields.add(reader.denotes(name, mention)));
    }

    private void when(List<Why.Field> fields, List<Why.Step> days) {
        Timex time = act.time();
        String window = Wording.days(act.from(), act.to());
        List<Why.Step> steps = new ArrayList<>(time == null ? List.of() : reader.steps(time.why()));
        steps.addAll(days);
        String value = (window.isEmpty() ? "days not known" : window)
                + (time == null ? "" : "; TIMEX3 " + time.type() + " " + time.value());
        fields.add(new Why.Field("When", value, time == null ? "" : reader.words(time.span()), steps));
    }

    private void sources(List<Why.Field> fields) {
        if (record.chain().isEmpty()) {
            String publisher = layers.report().publisher();
            fields.add(WhyReader.field(
                    "According to", "the report itself" + (publisher == null ? "" : " (" + publisher + ")")));
        }
        for (Attribution said : record.chain()) {
            fields.add(reader.saying("According to", said));
        }
    }

    private void size(List<Why.Field> fields, List<Why.Step> steps) {
        StringBuilder size = new StringBuilder();
        append(size, act.size().dead(), "dead");
        append(size, act.size().injured(), "injured");
        append(size, act.size().arrested(), "arrested");
        if (size.length() > 0) {
            fields.add(new Why.Field("Size", size.toString(), "", steps));
        }
    }

    private static void append(StringBuilder size, @org.jspecify.annotations.Nullable Integer number, String what) {
        if (number != null) {
            size.append(size.length() == 0 ? "" : ", ")
                    .append(number)
                    .append(' ')
                    .append(what);
        }
    }
}
