package org.rapporteur.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Span;

/**
 * Carries a voice beyond the sentence of its cue: a quotation that began sentences before or goes on after, and quotations
 * of the same paragraph, or paragraphs that are nothing but quotation, that have no cue of their own.
 */
final class Voices {
    /** How many paragraphs a voice is carried. */
    private static final int FARTHEST = 40;

    private final Quotations quotations;
    private final Map<Integer, Paragraph> paragraphs = new HashMap<>();
    private final BitSet taken = new BitSet();

    /** The speaking drafts of a paragraph, in the order of the text. */
    private static final class Paragraph {
        private final NavigableMap<Integer, Draft> speakers = new TreeMap<>();
    }

    private Voices(Quotations quotations) {
        this.quotations = quotations;
    }

    static void extend(Quotations quotations, List<Draft> drafts) {
        new Voices(quotations).extend(drafts);
    }

    private void extend(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Quotation around = quotations.at(draft.cue.begin());
            if (around != null && around.speech()) {
                draft.spoken = true;
                clip(draft, around.span());
                continue;
            }
            if (draft.clausal) {
                stretch(draft);
            }
            draft.content.forEach(piece -> taken.set(piece.begin(), piece.end()));
        }
        for (Draft draft : drafts) {
            if (draft.speaks && !draft.spoken && !taken.get(draft.cue.begin())) {
                paragraphs
                        .computeIfAbsent(draft.sentence.paragraph(), paragraph -> new Paragraph())
                        .speakers
                        .put(draft.cue.begin(), draft);
            }
        }
        for (Quotation quotation : quotations.all()) {
            Span span = quotation.span();
            int next = taken.nextSetBit(span.begin());
            if (quotation.speech() && quotation.opensSentence() && (next < 0 || next >= span.end())) {
                give(quotation);
            }
        }
        drafts.removeIf(draft -> draft.content.isEmpty());
    }

    private void give(Quotation quotation) {
        Draft voice = voiceOf(quotation);
        if (voice != null) {
            voice.content.add(quotation.span());
            voice.why.add(Reason.of("attribution/same-voice", "a quotation without a cue of its own"));
            taken.set(quotation.span().begin(), quotation.span().end());
        }
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
    private void stretch(Draft draft) {
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

    /** Who spoke last before the quotation in its paragraph, or in those it continues; else who speaks first behind it. */
    private @Nullable Draft voiceOf(Quotation quotation) {
        Paragraph own = paragraphs.get(quotation.paragraph());
        var before =
                own == null ? null : own.speakers.lowerEntry(quotation.span().begin());
        if (before != null) {
            return before.getValue();
        }
        int chained = quotations.chained(quotation, FARTHEST);
        for (int back = 1; back <= chained; back++) {
            Paragraph paragraph = paragraphs.get(quotation.paragraph() - back);
            if (paragraph != null) {
                return paragraph.speakers.lastEntry().getValue();
            }
        }
        var after =
                own == null ? null : own.speakers.higherEntry(quotation.span().end());
        return after == null ? quotation.closed() ? null : voiceBehind(quotation) : after.getValue();
    }

    /** Who speaks first in the paragraphs over which a quotation left open goes on. */
    private @Nullable Draft voiceBehind(Quotation quotation) {
        Quotation last = quotations.closing(quotation, FARTHEST);
        Paragraph paragraph = paragraphs.get(last.paragraph());
        var after = paragraph == null
                ? null
                : paragraph.speakers.higherEntry(last.span().begin());
        return after == null ? null : after.getValue();
    }
}
