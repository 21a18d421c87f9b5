package org.rapporteur.app.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.app.serve.RequestDay;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Judgement.Edit;
import org.rapporteur.model.Judgement.Party;
import org.rapporteur.store.Judgements;

/** What analysts said as JSON, one object a judgement: {@code edit} has what the record should say, {@code read} what was read. */
public final class JudgementJson {
    private JudgementJson() {}

    /** A judgement as the export writes it. */
    public static ObjectNode of(Judgements.Entry entry) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("number", entry.number());
        node.put("report", entry.report());
        node.put("record", entry.record());
        node.put("verdict", entry.judgement().verdict().word());
        node.put("by", entry.judgement().by());
        node.put("reason", entry.judgement().reason());
        node.put("judged", entry.judged() + "Z");
        node.put("holds", entry.holds());
        Edit edit = entry.judgement().edit();
        if (edit != null) {
            node.set("edit", edit(edit));
        }
        node.set("read", entry.read());
        return node;
    }

    /** What a record should say, as {@link #of} writes it and clients send it. */
    public static Edit edit(JsonNode node) {
        List<String> modes = new ArrayList<>();
        node.path("mode").forEach(mode -> modes.add(mode.asText()));
        EventType act = Names.type(node.path("act").asText());
        modes.forEach(mode -> {
            if (!act.hasMode(mode)) {
                throw Failure.badRequest(act + " has no mode " + mode);
            }
        });
        return new Edit(
                act,
                modes,
                Names.status(node.path("status").asText()),
                RequestDay.of("date", text(node.path("date"))),
                RequestDay.of("enddate", text(node.path("enddate"))),
                parties(node.path("actor")),
                parties(node.path("recipient")));
    }

    private static @Nullable List<Party> parties(JsonNode array) {
        if (!array.isArray()) {
            return null;
        }
        List<Party> parties = new ArrayList<>();
        for (JsonNode party : array) {
            String name = text(party.path("identifier_text"));
            if (name == null) {
                throw Failure.badRequest("a party has an identifier_text, its name");
            }
            parties.add(new Party(text(party.path("code")), text(party.path("sector")), name));
        }
        return parties;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText().strip() : null;
    }

    private static ObjectNode edit(Edit edit) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("act", edit.act().name());
        ArrayNode modes = node.putArray("mode");
        edit.modes().forEach(modes::add);
        node.put("status", edit.status().word());
        node.put("date", edit.from() == null ? null : edit.from().toString());
        node.put("enddate", edit.to() == null ? null : edit.to().toString());
        parties(node, "actor", edit.actors());
        parties(node, "recipient", edit.recipients());
        return node;
    }

    private static void parties(ObjectNode node, String role, @Nullable List<Party> parties) {
        if (parties != null) {
            ArrayNode array = node.putArray(role);
            for (Party party : parties) {
                array.addObject()
                        .put("code", party.code())
                        .put("sector", party.sector())
                        .put("identifier_text", party.name());
            }
        }
    }
}
