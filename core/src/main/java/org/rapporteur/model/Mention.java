package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words in a report that denote a political actor.
 *
 * @param id position in the report's list of mentions; {@link #UNLISTED} for one that a later stage made for itself
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
    /** The id of a mention that is in no report's list. */
    public static final int UNLISTED = -1;
    /** The rule by which "I" and "we" are mentions: they denote nobody until it is known who speaks. */
    public static final String FIRST_PERSON = "coding/first-person";

    public Mention {
        entities = List.copyOf(entities);
        why = List.copyOf(why);
    }

    public boolean isResolved() {
        return !entities.isEmpty();
    }

    /** Whether it is "I" or "we", which whoever speaks says of himself. */
    public boolean isFirstPerson() {
        return id == UNLISTED && why.stream().anyMatch(reason -> reason.rule().equals(FIRST_PERSON));
    }

    public boolean covers(int token) {
        return first <= token && token < end;
    }
}
