package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that the report gives as somebody's: source, cue and content as in PARC and PolNeAR.
 *
 * @param id position in the report's list of attributions
 * @param asserts whether the source vouches for the content (says, reports, claims), so that records inside it carry the
 *     source in their chain; false for plans, wishes, fears, requests and questions of the source
 * @param source the whole phrase that names the source; null when unknown ("reportedly") or not told
 * @param mention the mention that the source is resolved by; null when it is no known actor
 * @param cue the words that attribute: "said", "according to", "a statement from"
 * @param content the attributed words, possibly in several pieces, in the order of the text
 * @param audience to whom it was said, e.g. "journalists"; null when not told
 * @param occasion where it was said, e.g. "a briefing"; null when not told
 * @param saidOn day of the saying; null when unknown
 * @param parent id of the attribution inside whose content this one stands, else null
 */
public record Attribution(
        int id,
        SpeechKind kind,
        boolean asserts,
        @Nullable Span source,
        @Nullable Mention mention,
        Span cue,
        List<Span> content,
        @Nullable Span audience,
        @Nullable Span occasion,
        @Nullable LocalDate saidOn,
        @Nullable Integer parent,
        List<Reason> why) {
    public Attribution {
        content = List.copyOf(content);
        why = List.copyOf(why);
    }
}
