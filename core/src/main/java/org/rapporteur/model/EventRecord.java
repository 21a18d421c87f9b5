package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report's telling of one act: what {@code read --format jsonl} prints (record.md, 4).
 *
 * @param id the same for the same words of the same report, read by the same version
 * @param report the report that tells it
 * @param sentence the evidence sentence
 * @param chain who says so, outermost first; empty for the report's own voice
 * @param denied whether the act is negated by its own actor
 * @param link id of its story; null while it is not linked
 * @param partOf id of the record whose words contain this act, else null
 */
public record EventRecord(
        String id,
        Report report,
        Sentence sentence,
        Act act,
        List<Attribution> chain,
        boolean denied,
        @Nullable String link,
        @Nullable String partOf) {
    public EventRecord {
        chain = List.copyOf(chain);
    }

    /** The same record, linked to a story. */
    public EventRecord inStory(@Nullable String story) {
        return new EventRecord(id, report, sentence, act, chain, denied, story, partOf);
    }
}
