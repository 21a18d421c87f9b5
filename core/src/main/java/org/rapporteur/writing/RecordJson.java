package org.rapporteur.writing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Report;
import org.rapporteur.model.Size;
import org.rapporteur.model.Span;
import org.rapporteur.model.Timex;

/** A record as one JSON object, with the names and the order of record.md, 4. */
public final class RecordJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String coder;
    private final String lexicons;

    /**
     * Writes records of one program version.
     *
     * @param coder program name and version
     * @param lexicons version of all word lists together
     */
    public RecordJson(String coder, String lexicons) {
        this.coder = coder;
        this.lexicons = lexicons;
    }

    /** The record as a JSON object. */
    public ObjectNode of(EventRecord record) {
        Report report = record.report();
        Act act = record.act();
        ObjectNode node = JSON.objectNode();
        node.put("id", record.id());
        node.put("report", report.id());
        node.set("cite_info", cite(report));
        node.put("text", record.sentence().span().of(report.text()));
        ObjectNode info = node.putObject("text_info");
        info.put("sequence", record.sentence().index());
        info.put("start", record.sentence().span().begin());
        info.put("end", record.sentence().span().end());
        node.put("act", act.type().name());
        node.put("status", act.status().word());
        node.put("certainty", rounded(act.certainty()));
        if (record.denied()) {
            node.put("denied", true);
        }
        node.putArray("event").add(act.event().name());
        strings(node.putArray("mode"), act.modes());
        strings(node.putArray("context"), act.contexts());
        node.put("quad_code", act.event().quad().code());
        node.put("event_scale", act.event().score(act.modes()));
        putDate(node, "date", act.from());
        putDate(node, "enddate", act.to());
        node.set("time", act.time() == null ? JSON.nullNode() : time(act.time(), report.text()));
        node.set("actor", EntityJson.entities(act.actors(), report.text()));
        node.set("recipient", EntityJson.entities(act.recipients(), report.text()));
        node.set("event_loc", act.place() == null ? JSON.nullNode() : place(act.place(), report.text()));
        ArrayNode chain = node.putArray("attribution");
        record.chain().forEach(attribution -> chain.add(attribution(attribution, report.text())));
        node.set("trigger", words(act.trigger(), report.text()));
        node.set("size", size(act.size()));
        node.put("link", record.link());
        node.put("part_of", record.partOf());
        node.put("confidence", rounded(act.confidence()));
        node.set("why", why(act.why()));
        ObjectNode by = node.putObject("coder");
        by.put("program", coder);
        by.put("lexicons", lexicons);
        return node;
    }

    private static ObjectNode cite(Report report) {
        ObjectNode node = JSON.objectNode();
        putDate(node, "published", report.published());
        node.put("publisher", report.publisher());
        node.put("url", report.url());
        node.put("title", report.title());
        node.put("language", report.language());
        return node;
    }

    private static ObjectNode attribution(Attribution attribution, String text) {
        ObjectNode node = JSON.objectNode();
        Span source = attribution.source();
        if (source == null) {
            node.putNull("source");
        } else {
            node.set("source", EntityJson.source(attribution.mention(), source, text));
        }
        node.put("cue", attribution.cue().of(text));
        node.put("kind", attribution.kind().word());
        putDate(node, "said_on", attribution.saidOn());
        node.put("start", attribution.cue().begin());
        node.put("end", attribution.cue().end());
        return node;
    }

    /** A time expression as a JSON object. */
    static ObjectNode time(Timex time, String text) {
        ObjectNode node = words(time.span(), text);
        node.put("type", time.type().name());
        node.put("value", time.value());
        if (time.mod() != null) {
            node.put("mod", time.mod());
        }
        return node;
    }

    private static ObjectNode place(PlaceMention mention, String text) {
        Place place = mention.place();
        ObjectNode node = JSON.objectNode();
        node.put("extracted_place", mention.span().of(text));
        node.put("resolved_place", place.name());
        node.put("country_code", place.countryCode());
        node.put("geonameid", place.geonameId());
        node.put("lat", place.latitude());
        node.put("lon", place.longitude());
        node.put("resolution", place.resolution());
        node.put("start", mention.span().begin());
        node.put("end", mention.span().end());
        return node;
    }

    private static ObjectNode size(Size size) {
        ObjectNode node = JSON.objectNode();
        if (size.dead() != null) {
            node.put("dead", size.dead());
        }
        if (size.injured() != null) {
            node.put("injured", size.injured());
        }
        if (size.arrested() != null) {
            node.put("arrested", size.arrested());
        }
        return node;
    }

    /** Start, end and words of a span. */
    static ObjectNode words(Span span, String text) {
        ObjectNode node = JSON.objectNode();
        node.put("start", span.begin());
        node.put("end", span.end());
        node.put("text", span.of(text));
        return node;
    }

    /** Each reason as one string: rule, words, lexicon file and line. */
    static ArrayNode why(List<Reason> reasons) {
        ArrayNode array = JSON.arrayNode();
        reasons.forEach(reason -> array.add(reason.toString()));
        return array;
    }

    /** A day as YYYY-MM-DD, or null. */
    static void putDate(ObjectNode node, String name, @Nullable LocalDate date) {
        node.put(name, date == null ? null : date.toString());
    }

    /** Two decimals say all that is known of a certainty or a confidence. */
    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
