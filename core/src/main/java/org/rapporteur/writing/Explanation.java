package org.rapporteur.writing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.model.Act;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Rejection;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Draws what was recognised in a report, sentence by sentence, with the rules that fired and the candidates rejected. */
public final class Explanation {
    private final AttributedReport report;
    private final String text;
    private final StringBuilder out = new StringBuilder();

    private Explanation(AttributedReport report) {
        this.report = report;
        this.text = report.report().text();
    }

    /** The explanation of all sentences of a report. */
    public static String of(AttributedReport report) {
        Explanation explanation = new Explanation(report);
        report.resolved().sentences().forEach(explanation::sentence);
        return explanation.out.toString();
    }

    /** The explanation of the one sentence that tells an act. */
    public static String of(AttributedReport report, Act act) {
        Explanation explanation = new Explanation(report);
        explanation.sentence(report.resolved().sentences().get(act.sentence()));
        return explanation.out.toString();
    }

    private void sentence(Sentence sentence) {
        out.append(sentence.span().of(text).replaceAll("\\s+", " ")).append('\n');
        syntax(sentence);
        section("actors");
        report.resolved().mentions().stream()
                .filter(mention -> mention.sentence() == sentence.index())
                .forEach(this::mention);
        section("times");
        report.resolved().times().stream()
                .filter(time -> time.sentence() == sentence.index())
                .forEach(time -> item(
                        quoted(time.span().of(text)) + " = " + time.type() + " " + time.value() + " (" + time.from()
                                + " to " + time.to() + ")",
                        time.why()));
        section("places");
        report.resolved().places().stream()
                .filter(place -> place.sentence() == sentence.index())
                .forEach(place -> item(
                        quoted(place.span().of(text)) + " = " + place.place().name() + ", "
                                + place.place().countryCode(),
                        place.why()));
        section("predicates");
        report.coded().judged().predicates().stream()
                .filter(predicate -> predicate.sentence() == sentence.index())
                .forEach(this::predicate);
        section("attributions");
        report.attributions().stream()
                .filter(attribution -> sentence.span().overlaps(attribution.cue()))
                .forEach(this::attribution);
        section("acts");
        report.coded().acts().stream()
                .filter(act -> act.sentence() == sentence.index())
                .forEach(this::act);
        section("rejected");
        report.coded().rejections().stream()
                .filter(rejection -> rejection.sentence() == sentence.index())
                .forEach(this::rejection);
        out.append('\n');
    }

    private void syntax(Sentence sentence) {
        section("syntax");
        for (Token token : sentence.tokens()) {
            int head = sentence.tree().head(token.index());
            out.append(String.format(
                    Locale.ROOT,
                    "    %-16s %-6s %-16s %s\n",
                    token.text(),
                    token.tag(),
                    token.lemma(),
                    head < 0
                            ? sentence.tree().relation(token.index())
                            : sentence.tree().relation(token.index()) + " of "
                                    + sentence.token(head).text()));
        }
    }

    private void mention(Mention mention) {
        String who = mention.entities().isEmpty()
                ? "not resolved"
                : mention.entities().stream().map(Explanation::name).collect(Collectors.joining(" + "));
        item(quoted(mention.span().of(text)) + " = " + who, mention.why());
    }

    private static String name(Entity entity) {
        return entity.name() + " [" + entity.code() + " " + String.join(" ", entity.sectors()) + "]"
                + (entity.office() == null ? "" : ", " + entity.office());
    }

    private void predicate(Predicate predicate) {
        item(
                String.format(
                        Locale.ROOT,
                        "%s: %s, certainty %.1f",
                        quoted(predicate.span().of(text)),
                        predicate.status().word(),
                        predicate.certainty()),
                predicate.why());
    }

    private void attribution(Attribution attribution) {
        String source = attribution.source() == null
                ? "unknown source"
                : attribution.source().of(text);
        String content = attribution.content().stream()
                .map(span -> quoted(span.of(text)))
                .collect(Collectors.joining(" … "));
        item(
                source + " — " + attribution.cue().of(text) + " ("
                        + attribution.kind().word()
                        + (attribution.asserts() ? ", asserts" : "")
                        + (attribution.saidOn() == null ? "" : ", on " + attribution.saidOn()) + ") — " + content,
                attribution.why());
    }

    private void act(Act act) {
        item(
                String.format(
                        Locale.ROOT,
                        "%s: %s%s, %s, so %s; actor %s, recipient %s; confidence %.2f",
                        quoted(act.trigger().of(text)),
                        act.type(),
                        act.modes().isEmpty() ? "" : " " + String.join(" ", act.modes()),
                        act.status().word(),
                        act.event(),
                        words(act.actors()),
                        words(act.recipients()),
                        act.confidence()),
                act.why());
        List<Attribution> chain = report.chains().get(act.id());
        if (!chain.isEmpty()) {
            out.append("      according to ")
                    .append(chain.stream()
                            .map(a -> a.source() == null
                                    ? "an unknown source"
                                    : a.source().of(text))
                            .collect(Collectors.joining(" < ")))
                    .append('\n');
        }
    }

    private String words(List<Mention> mentions) {
        return mentions.isEmpty()
                ? "none"
                : mentions.stream().map(m -> quoted(m.span().of(text))).collect(Collectors.joining(" + "));
    }

    private void rejection(Rejection rejection) {
        item(quoted(rejection.span().of(text)), List.of(rejection.reason()));
    }

    private void section(String name) {
        out.append("  ").append(name).append('\n');
    }

    private void item(String line, List<Reason> why) {
        out.append("    ").append(line.replaceAll("\\s+", " ")).append('\n');
        for (Reason reason : why) {
            out.append("      ← ")
                    .append(reason.toString().replaceAll("\\s+", " "))
                    .append('\n');
        }
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
