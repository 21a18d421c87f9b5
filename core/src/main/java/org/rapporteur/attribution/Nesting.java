package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.SpeechKind;

/** Orders attributions, puts each into the smallest content that holds its cue, and drops those that only repeat what holds them. */
final class Nesting {
    private Nesting() {}

    /** The drafts to keep, of those that stand in the order of the text. */
    static List<Draft> kept(List<Sentence> sentences, List<Draft> drafts) {
        ContentIndex<Draft> all = index(sentences, drafts);
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.toldBy != null) {
                continue;
            }
            Draft outer = outer(draft, all);
            boolean plain = outer == null && !draft.spoken;
            if (outer != null && outer.clausal) {
                clip(draft, outer);
            }
            if (plain || !draft.content.isEmpty() && isWorthNesting(draft)) {
                kept.add(draft);
            }
        }
        List<Draft> relayed = new ArrayList<>(drafts);
        relayed.removeIf(draft -> draft.toldBy == null || !kept.contains(draft.toldBy));
        kept.addAll(relayed);
        kept.sort(Comparator.comparing((Draft draft) -> draft.cue));
        return kept;
    }

    /** The attributions of kept drafts, in their order. */
    static List<Attribution> attributions(List<Sentence> sentences, Quotations quotations, List<Draft> kept) {
        ContentIndex<Draft> remaining = index(sentences, kept);
        Map<Draft, Integer> ids = new IdentityHashMap<>();
        kept.forEach(draft -> ids.put(draft, ids.size()));
        List<Attribution> attributions = new ArrayList<>();
        for (Draft draft : kept) {
            Draft outer = outer(draft, remaining);
            attributions.add(
                    attribution(quotations, draft, attributions.size(), outer == null ? null : ids.get(outer)));
        }
        return attributions;
    }

    /** What is said within another's content goes no farther than that, in the sentence of the cue. */
    private static void clip(Draft draft, Draft outer) {
        for (Span piece : outer.content) {
            if (!piece.contains(draft.cue)) {
                continue;
            }
            draft.content.removeIf(
                    own -> !own.overlaps(piece) && draft.sentence.span().overlaps(own));
            draft.content.replaceAll(own -> own.overlaps(piece)
                    ? new Span(Math.max(own.begin(), piece.begin()), Math.min(own.end(), piece.end()))
                    : own);
        }
    }

    private static ContentIndex<Draft> index(List<Sentence> sentences, List<Draft> drafts) {
        ContentIndex<Draft> index = new ContentIndex<>(sentences);
        drafts.forEach(draft -> index.add(draft, draft.content));
        return index;
    }

    private static @Nullable Draft outer(Draft draft, ContentIndex<Draft> drafts) {
        if (draft.toldBy != null) {
            return draft.toldBy;
        }
        Draft best = null;
        for (Draft other : drafts.at(draft.sentence.index())) {
            if (other != draft
                    && other.contains(draft.cue)
                    && !draft.contains(other.cue)
                    && (best == null || other.length() < best.length() || other.toldBy == best)) {
                best = other;
            }
        }
        return best;
    }

    /** What a known actor says or plans within what another says: without it a record would lack one of its voices. */
    private static boolean isWorthNesting(Draft draft) {
        Mention mention = draft.mention;
        boolean unknown = draft.source == null
                && draft.asserts
                && draft.clausal
                && draft.sentence.token(draft.anchor).lemma().matches("accusation|allegation|charge|rumor|rumour");
        return unknown
                || mention != null
                        && mention.isResolved()
                        && mention.kind() != MentionKind.PRONOUN
                        && (draft.clausal || draft.plans);
    }

    private static Attribution attribution(Quotations quotations, Draft draft, int id, @Nullable Integer parent) {
        List<Span> content = merged(draft.content);
        return new Attribution(
                id,
                kind(content, quotations),
                draft.asserts,
                draft.source == null ? null : draft.source.span(),
                draft.mention,
                draft.cue,
                content,
                draft.audience,
                draft.occasion,
                draft.saidOn,
                parent,
                draft.why);
    }

    private static List<Span> merged(List<Span> content) {
        List<Span> sorted = new ArrayList<>(content);
        sorted.sort(null);
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            if (!merged.isEmpty()
                    && span.begin() <= merged.get(merged.size() - 1).end()) {
                merged.set(merged.size() - 1, merged.get(merged.size() - 1).union(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static SpeechKind kind(List<Span> content, Quotations quotations) {
        boolean quoted = false;
        boolean retold = false;
        for (Span span : content) {
            Quotation quotation = quotations.at(span.begin());
            boolean whole = quotation != null && quotation.span().end() >= span.end() - 1;
            quoted |= whole || quotations.anyWithin(span);
            retold |= !whole;
        }
        return quoted ? retold ? SpeechKind.MIXED : SpeechKind.DIRECT : SpeechKind.INDIRECT;
    }
}
