package org.rapporteur.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/** To whom and where something was said: "told reporters", "during a briefing with journalists", "in a post on Telegram". */
final class Circumstances {
    private static final Set<String> PLACES = Set.of("in", "at", "during", "on", "via", "through");
    private static final Set<String> HEARERS = Set.of("with", "to", "for", "before");

    private final Occasion.Names occasions;
    private final CueLexicon cues;

    Circumstances(Occasion.Names occasions, CueLexicon cues) {
        this.occasions = occasions;
        this.cues = cues;
    }

    void fill(Draft draft) {
        Sentence sentence = draft.sentence;
        if (!sentence.token(draft.anchor).isVerb()) {
            return;
        }
        CueLexicon.Match match = cues.verbAt(sentence, draft.anchor);
        int end = match == null ? draft.anchor + 1 : match.end();
        if (match != null && (match.cue().takes("audthat") || match.cue().takes("audto"))) {
            draft.audience = draft.audience == null ? hearer(draft, end) : draft.audience;
        }
        for (int i = end; i < Math.min(sentence.size(), end + 16); i++) {
            if (isContent(draft, i)
                    || sentence.token(i).is(";")
                    || sentence.token(i).is(",") && i > end) {
                break;
            }
            circumstance(draft, i, i == end);
        }
        for (int i = 0; i < Math.min(draft.anchor, 12) && draft.occasion == null; i++) {
            if (isContent(draft, i) || isSource(draft, i)) {
                break;
            }
            circumstance(draft, i, false);
        }
    }

    private void circumstance(Draft draft, int at, boolean behindCue) {
        Sentence sentence = draft.sentence;
        String word = Grammar.word(sentence, at);
        if (PLACES.contains(word) && draft.occasion == null) {
            Phrase phrase = simple(draft, at + 1);
            if (phrase != null && occasions.at(sentence, phrase.head()) != null && !isContent(draft, at + 1)) {
                draft.occasion = phrase.span();
                if (draft.audience == null && HEARERS.contains(Grammar.word(sentence, phrase.end()))) {
                    draft.audience = hearer(draft, phrase.end() + 1);
                }
            }
        } else if (word.equals("to") && behindCue && draft.audience == null) {
            draft.audience = hearer(draft, at + 1);
        }
    }

    private static @Nullable Span hearer(Draft draft, int at) {
        Sentence sentence = draft.sentence;
        if (at >= sentence.size() || isContent(draft, at) || isSource(draft, at)) {
            return null;
        }
        Phrase phrase = simple(draft, at);
        if (phrase == null
                || Grammar.isTime(sentence, phrase.head())
                || !Subjects.isNominal(sentence.token(phrase.head()))) {
            return null;
        }
        return phrase.span();
    }

    /** A noun phrase up to its first preposition, its time or the content. */
    private static @Nullable Phrase simple(Draft draft, int from) {
        Sentence sentence = draft.sentence;
        Phrase whole = Subjects.rightOf(sentence, from);
        if (whole == null) {
            return null;
        }
        int end = from;
        while (end < whole.end()
                && !Grammar.tag(sentence, end).equals("IN")
                && !Grammar.isTime(sentence, end)
                && !isContent(draft, end)) {
            end++;
        }
        return end == from ? null : new Phrase(sentence, from, end, end - 1);
    }

    private static boolean isContent(Draft draft, int token) {
        Span span = draft.sentence.token(token).span();
        return draft.content.stream().anyMatch(piece -> piece.overlaps(span));
    }

    private static boolean isSource(Draft draft, int token) {
        return draft.source != null
                && draft.source.span().overlaps(draft.sentence.token(token).span());
    }
}
