package org.rapporteur.writing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Report;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Timex;

/** A report with every layer as one JSON object, with the names of record.md, 5. */
public final class AnnotatedJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RecordJson records;

    public AnnotatedJson(RecordJson records) {
        this.records = records;
    }

    /**
     * The report as a JSON object.
     *
     * @param own the report's records
     */
    public ObjectNode of(AttributedReport attributed, List<EventRecord> own) {
        Report report = attributed.report();
        ObjectNode node = JSON.objectNode();
        node.put("id", report.id());
        RecordJson.putDate(node, "published", report.published());
        node.put("publisher", report.publisher());
        node.put("title", report.title());
        node.put("language", report.language());
        node.put("text", report.text());
        ArrayNode sentences = node.putArray("sentences");
        for (Sentence sentence : attributed.resolved().sentences()) {
            sentences.add(range(sentence.span()));
        }
        ArrayNode times = node.putArray("times");
        for (Timex time : attributed.resolved().times()) {
            ObjectNode written = RecordJson.time(time, report.text());
            RecordJson.putDate(written, "from", time.from());
            RecordJson.putDate(written, "to", time.to());
            times.add(written);
        }
        ArrayNode mentions = node.putArray("mentions");
        attributed.resolved().mentions().forEach(mention -> mentions.add(mention(mention, report.text())));
        ArrayNode attributions = node.putArray("attributions");
        attributed.attributions().forEach(a -> attributions.add(attribution(a, report.text())));
        ArrayNode predicates = node.putArray("predicates");
        attributed.coded().judged().predicates().forEach(predicate -> predicates.add(predicate(predicate)));
        ArrayNode events = node.putArray("events");
        own.forEach(record -> events.add(records.of(record)));
        ArrayNode problems = node.putArray("problems");
        attributed.resolved().analyzed().problems().forEach(problem -> problems.add(problem(problem)));
        return node;
    }

    private static ObjectNode mention(Mention mention, String text) {
        ObjectNode node = RecordJson.words(mention.span(), text);
        EntityJson.fields(
                node, mention.entities().isEmpty() ? null : mention.entities().get(0));
        node.put("kind", mention.kind().name().toLowerCase(java.util.Locale.ROOT));
        if (mention.entities().size() > 1) {
            node.set("entities", EntityJson.entities(List.of(mention), text));
        }
        node.put("antecedent", mention.antecedent());
        return node;
    }

    private static ObjectNode attribution(Attribution attribution, String text) {
        ObjectNode node = JSON.objectNode();
        node.put("id", attribution.id());
        node.put("kind", attribution.kind().word());
        Span source = attribution.source();
        if (source == null) {
            node.putNull("source");
        } else {
            ObjectNode written = RecordJson.words(source, text);
            written.set("entity", EntityJson.source(attribution.mention(), source, text));
            // the scorers and simple readers look for the entity's fields on the source itself
            EntityJson.fields(
                    written,
                    attribution.mention() == null
                                    || attribution.mention().entities().isEmpty()
                            ? null
                            : attribution.mention().entities().get(0));
            node.set("source", written);
        }
        node.set("cue", RecordJson.words(attribution.cue(), text));
        ArrayNode content = node.putArray("content");
        attribution.content().forEach(span -> content.add(range(span)));
        node.set(
                "audience",
                attribution.audience() == null ? JSON.nullNode() : RecordJson.words(attribution.audience(), text));
        node.set(
                "occasion",
                attribution.occasion() == null ? JSON.nullNode() : RecordJson.words(attribution.occasion(), text));
        RecordJson.putDate(node, "said_on", attribution.saidOn());
        node.put("asserts", attribution.asserts());
        node.put("parent", attribution.parent());
        node.set("why", RecordJson.why(attribution.why()));
        return node;
    }

    private static ObjectNode predicate(Predicate predicate) {
        ObjectNode node = range(predicate.span());
        node.put("lemma", predicate.lemma());
        node.put("status", predicate.status().word());
        node.put("certainty", RecordJson.rounded(predicate.certainty()));
        return node;
    }

    private static ObjectNode problem(Problem problem) {
        ObjectNode node = JSON.objectNode();
        node.put("code", problem.code());
        node.put("message", problem.message());
        if (problem.span() != null) {
            node.put("start", problem.span().begin());
            node.put("end", problem.span().end());
        }
        return node;
    }

    private static ObjectNode range(Span span) {
        ObjectNode node = JSON.objectNode();
        node.put("start", span.begin());
        node.put("end", span.end());
        return node;
    }
}
