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
                draft.content.clear();
            } else if (draft.clausal) {
                stretch(draft, quotations);
            }
        }
        drafts.removeIf(draft -> draft.content.isEmpty() && quotations.isSpoken(draft.cue.begin()));
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
            if (!draft.speaks || quotations.isSpoken(draft.cue.begin())) {
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
