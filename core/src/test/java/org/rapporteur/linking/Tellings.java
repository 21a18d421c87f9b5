package org.rapporteur.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.EventType;
import org.rapporteur.model.JudgedReport;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Report;
import org.rapporteur.model.ResolvedReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Size;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Telling;
import org.rapporteur.model.Token;

/** Builds reports of one act a sentence from the lists of an example file, without any other stage. */
final class Tellings {
    private final Map<String, List<Object>> parties;
    private final Map<String, List<Object>> places;

    Tellings(Map<String, List<Object>> parties, Map<String, List<Object>> places) {
        this.parties = parties;
        this.places = places;
    }

    /** What linking reads of reports; a record is named after its report and act. */
    static List<Telling> of(List<AttributedReport> reports) {
        return reports.stream()
                .flatMap(report -> ReportTellings.of(report, records(report)).stream())
                .toList();
    }

    private static List<EventRecord> records(AttributedReport report) {
        return report.coded().acts().stream()
                .map(act -> new EventRecord(
                        "r-" + report.report().id() + "-" + act.id(),
                        report.report(),
                        report.resolved().sentences().get(act.sentence()),
                        act,
                        report.chains().get(act.id()),
                        false,
                        null,
                        null))
                .toList();
    }

    /** A report that tells the acts, one a sentence. */
    AttributedReport report(String id, List<Map<String, Object>> tellings) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        List<Act> acts = new ArrayList<>();
        for (Map<String, Object> telling : tellings) {
            Sentence sentence = sentence(sentences.size(), text.length(), told(telling));
            text.append(told(telling)).append(' ');
            sentences.add(sentence);
            acts.add(act(acts.size(), sentence, telling));
        }
        LocalDate published = day(tellings.get(0).get("published"));
        Report report = Report.of(id, text.toString(), published);
        ResolvedReport resolved =
                new ResolvedReport(new AnalyzedReport(report, sentences, List.of()), List.of(), List.of(), List.of());
        CodedReport coded = new CodedReport(new JudgedReport(resolved, List.of()), acts, List.of());
        return new AttributedReport(
                coded,
                List.of(),
                acts.stream()
                        .map(act -> List.<org.rapporteur.model.Attribution>of())
                        .toList());
    }

    private static String told(Map<String, Object> telling) {
        return String.valueOf(telling.get("told"));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value == null ? null : LocalDate.parse(value.toString());
    }

    private static Sentence sentence(int index, int offset, String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = Pattern.compile("[\\p{L}\\d]+|[^\\s]").matcher(text);
        while (words.find()) {
            String word = words.group();
            String lemma = word.toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L}{3})s$", "");
            String tag = Character.isLetter(word.charAt(0)) ? "NN" : ".";
            tokens.add(
                    new Token(tokens.size(), new Span(offset + words.start(), offset + words.end()), word, lemma, tag));
        }
        return new Sentence(index, index, new Span(offset, offset + text.length()), tokens, 0, DependencyTree.NONE);
    }

    private Act act(int id, Sentence sentence, Map<String, Object> telling) {
        String[] type = String.valueOf(telling.get("act")).split(" ");
        Status status = Status.valueOf(String.valueOf(telling.get("status")).toUpperCase(Locale.ROOT));
        String verb = String.valueOf(telling.get("verb"));
        Token trigger = sentence.tokens().stream()
                .filter(token -> token.lemma().startsWith(verb.substring(0, Math.min(3, verb.length()))))
                .findFirst()
                .orElse(sentence.token(0));
        String days = telling.get("days") == null ? "" : String.valueOf(telling.get("days"));
        LocalDate from = days.isEmpty() ? null : LocalDate.parse(days.substring(0, 10));
        LocalDate to = days.isEmpty() ? null : LocalDate.parse(days.substring(days.length() - 10));
        EventType act = EventType.valueOf(type[0]);
        return new Act(
                id,
                sentence.index(),
                trigger.index(),
                trigger.span(),
                act,
                Arrays.asList(type).subList(1, type.length),
                List.of(),
                status,
                3,
                act,
                mentions(sentence, telling.get("who")),
                mentions(sentence, telling.get("whom")),
                null,
                from,
                to,
                place(sentence, telling.get("place")),
                Size.UNTOLD,
                1,
                null,
                List.of());
    }

    private List<Mention> mentions(Sentence sentence, @Nullable Object names) {
        List<Mention> mentions = new ArrayList<>();
        if (names instanceof List<?> list) {
            for (Object name : list) {
                List<Object> cells = parties.get(name.toString());
                if (cells == null) {
                    throw new IllegalArgumentException("no party " + name);
                }
                String sector = cells.get(2).toString();
                Entity entity = new Entity(
                        cells.get(0).toString(),
                        cells.get(1).toString().isEmpty() ? null : cells.get(1).toString(),
                        sector.isEmpty() ? List.of() : List.of(sector),
                        cells.get(0).toString(),
                        null,
                        cells.get(3).toString().isEmpty() ? null : cells.get(3).toString(),
                        null);
                mentions.add(new Mention(
                        mentions.size(),
                        named(sentence, entity.key()),
                        sentence.index(),
                        0,
                        1,
                        0,
                        MentionKind.NAME,
                        List.of(entity),
                        null,
                        List.of()));
            }
        }
        return mentions;
    }

    /** The first word that begins as the party's name does: "Russian" for Russia. */
    private static Span named(Sentence sentence, String key) {
        return sentence.tokens().stream()
                .filter(token ->
                        token.text().length() > 3 && key.startsWith(token.text().substring(0, 4)))
                .map(Token::span)
                .findFirst()
                .orElse(new Span(sentence.span().begin(), sentence.span().begin()));
    }

    private @Nullable PlaceMention place(Sentence sentence, @Nullable Object name) {
        if (name == null) {
            return null;
        }
        List<Object> cells = places.get(name.toString());
        if (cells == null) {
            throw new IllegalArgumentException("no place " + name);
        }
        Place place = new Place(
                name.toString(),
                cells.get(0).toString(),
                null,
                Double.valueOf(cells.get(2).toString()),
                Double.valueOf(cells.get(3).toString()),
                Integer.parseInt(cells.get(1).toString()));
        int first = sentence.tokens().stream()
                .filter(token ->
                        name.toString().startsWith(token.text()) && token.text().length() > 3)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
        return new PlaceMention(sentence.token(first).span(), sentence.index(), first, first + 1, place, List.of());
    }
}
