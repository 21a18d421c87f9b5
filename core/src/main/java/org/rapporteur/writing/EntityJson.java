package org.rapporteur.writing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;

/** Entities and reasons as JSON, named as in record.md, 4. */
final class EntityJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Pattern RELATIVE = Pattern.compile(",?\\s*\\b(who|which|that)$");

    private EntityJson() {}

    /** One object an entity of a mention; a mention that is not resolved gives one without code. */
    static ArrayNode entities(List<Mention> mentions, String text) {
        ArrayNode array = JSON.arrayNode();
        for (Mention mention : mentions) {
            if (mention.entities().isEmpty()) {
                array.add(entity(null, mention.span(), text));
            }
            for (Entity entity : mention.entities()) {
                array.add(entity(entity, mention.span(), text));
            }
        }
        return array;
    }

    /** The source of an attribution: resolved, or just its words, without the "who" that a relative clause puts behind them. */
    static ObjectNode source(@Nullable Mention mention, Span words, String text) {
        int length = RELATIVE.matcher(words.of(text)).replaceFirst("").length();
        Span span = length == 0 ? words : new Span(words.begin(), words.begin() + length);
        return entity(
                mention == null || mention.entities().isEmpty()
                        ? null
                        : mention.entities().get(0),
                span,
                text);
    }

    private static ObjectNode entity(@Nullable Entity entity, Span span, String text) {
        ObjectNode node = JSON.objectNode();
        fields(node, entity);
        node.put("entity_text", span.of(text));
        node.put("start", span.begin());
        node.put("end", span.end());
        return node;
    }

    /** Code, sector, name, Wikidata id and office of an entity; nulls when it is not known. */
    static void fields(ObjectNode node, @Nullable Entity entity) {
        node.put("code", entity == null ? null : entity.code());
        node.put("sector", entity == null ? null : entity.sector());
        if (entity != null && entity.sectors().size() > 1) {
            ArrayNode others = node.putArray("other_sectors");
            entity.sectors().stream().skip(1).forEach(others::add);
        }
        node.put("identifier_text", entity == null ? null : entity.name());
        node.put("identifier_id", entity == null ? null : entity.identifierId());
        node.put("office", entity == null ? null : entity.office());
        if (entity != null && entity.leaning() != null) {
            node.put("leaning", entity.leaning());
        }
    }
}
