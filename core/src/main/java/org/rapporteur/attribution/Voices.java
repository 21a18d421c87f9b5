package org.rapporteur.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reason;
import org.rapporteur.model.ResolvedReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/**
 * Carries a voice beyond the sentence of its cue: a quotation that began sentences before or goes on after, and quotations
 * of the same paragraph that have no cue of their own.
 */
final class Voices {
    private Voices() {}

    static void extend(ResolvedReport report, Quotations quotations, List<Draft> drafts) {
        for (Draft draft : drafts) {
            Quotation around = quotations.at(draft.cue.begin());
            if (around != null && around.speech()) {
                draft.spoken = true;
                clip(draft, around.span());
            } else if (draft.clausal) {
                stretch(draft, quotations);
            }
        }
        for (Quotation quotation : quotations.all()) {
            if (quotation.speech() && !isTaken(quotation, drafts)) {
                Draft voice = voiceOf(report, quotations, quotation, drafts);
                if (voice != null) {
                    voice.content.add(quotation.span());
                    voice.why.add(Reason.of("attribution/same-voice", "a quotation without a cue of its own"));
                }
            }
        }
        drafts.removeIf(draft -> draft.content.isEmpty());
    }

    /** Who speaks inside a quotation attributes nothing outside it. */
    private static void clip(Draft draft, Span quotation) {
        for (int i = draft.content.size() - 1; i >= 0; i--) {
            Span piece = draft.content.get(i);
            int begin = Math.max(piece.begin(), quotation.begin());
            int end = Math.min(piece.end(), quotation.end());
            if (begin < end) {
                draft.content.set(i, new Span(begin, end));
            } else {
                draft.content.remove(i);
            }
        }
    }

    /** A content that begins or ends inside a quotation has all of it. */
    private static void stretch(Draft draft, Quotations quotations) {
        for (int i = 0; i < draft.content.size(); i++) {
            Span piece = draft.content.get(i);
            Quotation first = quotations.at(piece.begin());
            Quotation last = quotations.at(piece.end() - 1);
            Span wider = piece;
            if (first != null && first.speech() && !first.span().overlaps(draft.cue)) {
                wider = wider.union(new Span(first.span().begin(), piece.end()));
            }
            if (last != null && last.speech() && !last.span().overlaps(draft.cue)) {
                wider = wider.union(new Span(piece.begin(), last.span().end()));
            }
            draft.content.set(i, wider);
        }
    }

    private static boolean isTaken(Quotation quotation, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.spoken) {
                continue;
            }
            for (Span piece : draft.content) {
                if (piece.overlaps(quotation.span()) && !quotation.span().contains(draft.cue)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Draft voiceOf(
            ResolvedReport report, Quotations quotations, Quotation quotation, List<Draft> drafts) {
        if (!startsSentence(report, quotation)) {
            return null;
        }
        Draft before = null;
        Draft after = null;
        for (Draft draft : drafts) {
            if (!draft.speaks || draft.spoken) {
                continue;
            }
            int paragraphs = quotation.paragraph() - draft.sentence.paragraph();
            boolean carried = paragraphs > 0 && quotations.isChained(quotation, paragraphs);
            if ((paragraphs == 0 || carried)
                    && draft.cue.begin() < quotation.span().begin()) {
                before = draft;
            }
            if (paragraphs == 0
                    && after == null
                    && draft.cue.begin() > quotation.span().end()) {
                after = draft;
            }
        }
        return before != null ? before : after;
    }

    private static boolean startsSentence(ResolvedReport report, Quotation quotation) {
        for (Sentence sentence : report.sentences()) {
            if (sentence.span().contains(quotation.span().begin())) {
                return quotation.span().begin() - sentence.span().begin() <= 1;
            }
        }
        return false;
    }
}
