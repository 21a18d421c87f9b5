package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.app.desk.ReportDesk.ReadReport;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Mention;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Rejection;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Timex;
import org.rapporteur.model.Token;

/** Explains what a key of a report's marks stands for. */
final class WhyReader {
    private final ReadReport read;
    private final AttributedReport layers;
    private final String text;
    private final Function<String, java.util.Map<String, String>> entries;

    /** @param entries gives the line of the word lists that a reason names */
    WhyReader(ReadReport read, Function<String, java.util.Map<String, String>> entries) {
        this.read = read;
        layers = read.layers();
        text = layers.report().text();
        this.entries = entries;
    }

    /** Why; empty for a key that names nothing in the report. */
    Optional<Why> of(String key) {
        for (EventRecord record : read.records()) {
            if (record.id().equals(key)) {
                RecordFields fields = new RecordFields(this, layers, record);
                return Optional.of(why(key, fields.title(), record.act().sentence(), fields.all()));
            }
        }
        int dash = key.lastIndexOf('-');
        if (dash < 0 || !key.substring(dash + 1).matches("\\d{1,6}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(key.substring(dash + 1));
        return switch (key.substring(0, dash)) {
            case "actor" -> at(layers.resolved().mentions(), number).map(mention -> actor(key, mention));
            case "time" -> at(layers.resolved().times(), number).map(time -> time(key, time));
            case "place" -> at(layers.resolved().places(), number).map(place -> place(key, place));
            case "said" -> at(layers.attributions(), number).map(said -> said(key, said));
            case "not" -> at(layers.coded().rejections(), number).map(rejection -> rejected(key, rejection));
            default -> Optional.empty();
        };
    }

    private static <T> Optional<T> at(List<T> list, int number) {
        return number < list.size() ? Optional.of(list.get(number)) : Optional.empty();
    }

    private Why actor(String key, Mention mention) {
        List<Why.Field> fields = new ArrayList<>();
        fields.add(denotes("Denotes", mention));
        fields.add(field(
                "Kind", mention.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
        if (mention.antecedent() != null) {
            at(layers.resolved().mentions(), mention.antecedent())
                    .ifPresent(said -> fields.add(field("Meant by", quoted(said.span()))));
        }
        return why(key, quoted(mention.span()), mention.sentence(), fields);
    }

    private Why time(String key, Timex time) {
        List<Why.Field> fields = new ArrayList<>();
        fields.add(new Why.Field("TIMEX3", time.type() + " " + time.value(), "", steps(time.why())));
        String covers = Wording.days(time.from(), time.to());
        fields.add(field("Covers", covers.isEmpty() ? "days not known" : covers));
        return why(key, quoted(time.span()), time.sentence(), fields);
    }

    private Why place(String key, PlaceMention place) {
        return why(key, quoted(place.span()), place.sentence(), List.of(placeField("Place", place)));
    }

    private Why said(String key, Attribution said) {
        List<Why.Field> fields = new ArrayList<>();
        fields.add(saying("Says so", said));
        fields.add(field("Content", said.content().stream().map(this::quoted).collect(Collectors.joining(" … "))));
        fields.add(field("Vouches for it", said.asserts() ? "yes" : "no: a plan, wish, fear, request or question"));
        return why(key, quoted(said.cue()), sentenceAt(said.cue()), fields);
    }

    private Why rejected(String key, Rejection rejection) {
        return why(
                key,
                quoted(rejection.span()),
                rejection.sentence(),
                List.of(new Why.Field("Left out", "no record", "", steps(List.of(rejection.reason())))));
    }

    private Why why(String key, String title, int sentence, List<Why.Field> fields) {
        List<Why.Field> rejected = layers.coded().rejections().stream()
                .filter(rejection -> rejection.sentence() == sentence)
                .map(rejection ->
                        new Why.Field("left out", quoted(rejection.span()), "", steps(List.of(rejection.reason()))))
                .toList();
        return new Why(key, title, fields, rejected, syntax(sentence));
    }

    private List<Why.Word> syntax(int index) {
        if (index < 0 || index >= layers.resolved().sentences().size()) {
            return List.of();
        }
        Sentence sentence = layers.resolved().sentences().get(index);
        List<Why.Word> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int head = sentence.tree().head(token.index());
            String relation = sentence.tree().relation(token.index())
                    + (head < 0 ? "" : " of " + sentence.token(head).text());
            words.add(new Why.Word(token.text(), token.tag(), token.lemma(), relation));
        }
        return words;
    }

    private int sentenceAt(Span span) {
        for (Sentence sentence : layers.resolved().sentences()) {
            if (sentence.span().overlaps(span)) {
                return sentence.index();
            }
        }
        return -1;
    }

    Why.Field denotes(String name, Mention mention) {
        String who = mention.entities().isEmpty()
                ? "somebody who is not known"
                : mention.entities().stream().map(WhyReader::entity).collect(Collectors.joining("; "));
        return new Why.Field(name, who, words(mention.span()), steps(mention.why()));
    }

    Why.Field placeField(String name, PlaceMention mention) {
        var place = mention.place();
        String where = place.name()
                + (place.countryCode() == null ? "" : ", " + place.countryCode())
                + (place.latitude() == null || place.longitude() == null
                        ? ""
                        : String.format(java.util.Locale.ROOT, " (%.2f, %.2f)", place.latitude(), place.longitude()));
        return new Why.Field(name, where, words(mention.span()), steps(mention.why()));
    }

    Why.Field saying(String name, Attribution said) {
        String who = said.mention() != null && said.mention().isResolved()
                ? said.mention().entities().stream().map(WhyReader::entity).collect(Collectors.joining("; "))
                : said.source() == null ? "a source that is not named" : words(said.source());
        String value = who + ", " + said.kind().word() + " speech"
                + (said.saidOn() == null ? "" : ", on " + Wording.day(said.saidOn()));
        String words = (said.source() == null ? "" : words(said.source()) + " … ") + words(said.cue());
        return new Why.Field(name, value, words, steps(said.why()));
    }

    static Why.Field field(String name, String value) {
        return new Why.Field(name, value, "", List.of());
    }

    private static String entity(org.rapporteur.model.Entity entity) {
        String code = ReportMarks.code(entity);
        return entity.name()
                + (code.equals(entity.name()) ? "" : " [" + code + "]")
                + (entity.office() == null ? "" : ", " + entity.office())
                + (entity.identifierId() == null ? "" : ", " + entity.identifierId());
    }

    List<Why.Step> steps(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Why.Step(
                        reason.rule(),
                        Wording.flat(reason.words()),
                        reason.at() == null ? "" : reason.at(),
                        reason.at() == null ? java.util.Map.of() : entries.apply(reason.at())))
                .toList();
    }

    String words(Span span) {
        return Wording.flat(span.of(text));
    }

    private String quoted(Span span) {
        return "“" + words(span) + "”";
    }
}
