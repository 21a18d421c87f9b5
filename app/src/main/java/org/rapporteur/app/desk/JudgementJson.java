package org.rapporteur.app.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
