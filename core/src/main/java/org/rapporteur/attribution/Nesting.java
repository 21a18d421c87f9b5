package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.ResolvedReport;
import org.rapporteur.model.Span;
import org.rapporteur.model.SpeechKind;

/** Orders attributions, puts each into the smallest content that holds its cue, and drops those that only repeat what holds them. */
final class Nesting {
    List<Attribution> attributions(ResolvedReport report, Quotations quotations, List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft outer = outer(draft, drafts);
            if (outer == null || isWorthNesting(draft, quotations)) {
                kept.add(draft);
            }
        }
        kept.sort(Comparator.comparing((Draft draft) -> draft.cue));
        List<Attribution> attributions = new ArrayList<>();
        for (Draft draft : kept) {
            Draft outer = outer(draft, kept);
            Integer parent = outer == null ? null : kept.indexOf(outer);
            attributions.add(attribution(report, quotations, draft, attributions.size(), parent));
        }
        return attributions;
    }

    private static @Nullable Draft outer(Draft draft, List<Draft> drafts) {
        Draft best = null;
        for (Draft other : drafts) {
            if (other != draft
                    && other.contains(draft.cue)
                    && !draft.contains(other.cue)
                    && (best == null || other.length() < best.length())) {
                best = other;
            }
        }
        return best;
    }

    private static boolean isWorthNesting(Draft draft, Quotations quotations) {
        return false;
    }

    private static Attribution attribution(
            ResolvedReport report, Quotations quotations, Draft draft, int id, @Nullable Integer parent) {
        List<Span> content = merged(draft.content);
        Span source = draft.source == null ? null : draft.source.span();
        return new Attribution(
                id,
                kind(content, quotations),
                draft.asserts,
                source,
                null,
                draft.cue,
                content,
                null,
                null,
                null,
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
            quoted |= whole || quotations.all().stream().anyMatch(q -> span.contains(q.span()));
            retold |= !whole;
        }
        return quoted ? retold ? SpeechKind.MIXED : SpeechKind.DIRECT : SpeechKind.INDIRECT;
    }
}
