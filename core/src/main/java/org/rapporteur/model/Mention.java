package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words in a report that denote a political actor.
 *
 * @param id position in the report's list of mentions
 * @param sentence index of its sentence
 * @param first index of its first token in the sentence
 * @param end index behind its last token
 * @param head index of the token that the others modify: "minister" in "the foreign minister of Iran"
 * @param entities whom it denotes: one, several ("both sides", "the two leaders"), or none when it is known to be an actor
 *     but not which
 * @param antecedent id of the mention that says who is meant, for pronouns, short names and definite descriptions
 * @param why the rules and words that led to the entities, in order
 */
public record Mention(
        int id,
        Span span,
        int sentence,
        int first,
        int end,
        int head,
        MentionKind kind,
        List<Entity> entities,
        @Nullable Integer antecedent,
        List<Reason> why) {
    public Mention {
        entities = List.copyOf(entities);
        why = List.copyOf(why);
    }

    public boolean isResolved() {
        return !entities.isEmpty();
    }

    public boolean covers(int token) {
        return first <= token && token < end;
    }
}
