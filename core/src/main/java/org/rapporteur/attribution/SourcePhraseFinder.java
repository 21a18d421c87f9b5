package org.rapporteur.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/** Sources without a verb: "according to X", "reportedly", "X: ..." in a headline. */
final class SourcePhraseFinder {
    private static final Set<String> HEARSAY =
            Set.of("reportedly", "allegedly", "supposedly", "purportedly", "apparently");
    /** What a column or a newsletter is called, which tells what it is about and says nothing. */
    private static final Set<String> TITLES = Set.of(
            "analysis",
            "briefing",
            "bulletin",
            "column",
            "commentary",
            "digest",
            "email",
            "explainer",
            "gallery",
            "highlights",
            "newsletter",
            "opinion",
            "photo",
            "photos",
            "podcast",
            "preview",
            "recap",
            "review",
            "roundup",
            "timeline",
            "video",
            "watch",
            "wrap");

    private static final int LONGEST_HEADLINE_SOURCE = 5;

    private final Extents extents;

    SourcePhraseFinder(Extents extents) {
        this.extents = extents;
    }

    /** "according to X" at a token, or null. */
    @Nullable Draft accordingTo(Sentence sentence, int at) {
        if (!Grammar.word(sentence, at).equals("according")
                || !Grammar.word(sentence, at + 1).equals("to")) {
            return null;
        }
        int from = at + 2;
        if (from >= sentence.size()) {
            return null;
        }
        int end = sourceEnd(sentence, from, at);
        Phrase source = new Phrase(sentence, from, end, headOf(sentence, from, end));
        Draft draft = new Draft(sentence, at, sentence.span(at, from), true, true, source);
        draft.because("attribution/according-to", source.span().length() > 0 ? "according to" : "", null);
        boolean leads = at == 0
                || at == 1 && Grammar.tag(sentence, 0).matches("CC|RB|``")
                || at == 2 && Grammar.word(sentence, 1).equals(",");
        if (leads) {
            int start = behindCiting(sentence, Grammar.word(sentence, end).equals(",") ? end + 1 : end);
            return start >= sentence.size()
                    ? null
                    : draft.with(sentence.span(start, extents.clauseEnd(sentence, at, start)));
        }
        Span before = clauseBefore(sentence, at);
        if (before == null) {
            return null;
        }
        draft.with(before);
        if (Grammar.word(sentence, end).equals(",") && end + 2 < sentence.size() && isUnfinished(sentence, at)) {
            draft.with(sentence.span(end + 1, extents.clauseEnd(sentence, at, end + 1)));
        }
        return draft;
    }

    /** "According to X, citing Y, ...", "according to X, which cited Y, ...": behind the second comma. */
    private static int behindCiting(Sentence sentence, int from) {
        boolean relative = Grammar.word(sentence, from).matches("which|who");
        if (!Grammar.word(sentence, relative ? from + 1 : from).matches("citing|quoting|cited|quoted|cites|quotes")) {
            return from;
        }
        for (int i = from; i + 1 < sentence.size(); i++) {
            if (sentence.token(i).is(",")) {
                return i + 1;
            }
        }
        return from;
    }

    private static int headOf(Sentence sentence, int from, int end) {
        Phrase phrase = Subjects.rightOf(sentence, from);
        return phrase != null && phrase.head() < end ? phrase.head() : from;
    }

    private static int sourceEnd(Sentence sentence, int from, int at) {
        Phrase phrase = Subjects.rightOf(sentence, from);
        int end = phrase == null ? from + 1 : phrase.end();
        int limit = sentence.size();
        for (int i = end; i < sentence.size(); i++) {
            if (sentence.token(i).is(",")
                    || Grammar.isQuoteMark(sentence.token(i))
                    || sentence.token(i).tag().equals(":")) {
                limit = i;
                break;
            }
        }
        boolean leads = at <= 2;
        int byTree = phrase == null ? limit : Grammar.rightEdge(sentence, phrase.head(), limit);
        return Extents.trimmed(sentence, from, leads ? limit : Math.max(end, Math.max(byTree, limit)));
    }

    private static boolean isUnfinished(Sentence sentence, int at) {
        for (int i = 0; i < at; i++) {
            if (Grammar.isFinite(sentence.token(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Span clauseBefore(Sentence sentence, int at) {
        int end = at;
        while (end > 0 && Grammar.tag(sentence, end - 1).matches(",|:|``")) {
            end--;
        }
        int begin = sentence.dateline();
        for (int i = end - 1; i > begin; i--) {
            if (sentence.token(i).is(";") || sentence.token(i).text().matches("—|--|–")) {
                begin = i + 1;
                break;
            }
        }
        while (begin < end && Grammar.tag(sentence, begin).equals("CC")) {
            begin++;
        }
        return end <= begin ? null : sentence.span(begin, end);
    }

    /** "reportedly": the source is unknown, the clause around it is content. */
    @Nullable Draft hearsay(Sentence sentence, int at) {
        if (!HEARSAY.contains(Grammar.word(sentence, at))
                || Grammar.word(sentence, at - 1).equals("so")) {
            return null;
        }
        int first = at;
        while (first > 0
                && !sentence.token(first - 1).tag().matches(",|:|``|''|WDT|WP|WP\\$|WRB")
                && !Grammar.word(sentence, first - 1).matches("while|but|that|although|and|as")) {
            first--;
        }
        // "Reportedly, A refused."
        int from = at == 0 && Grammar.word(sentence, 1).equals(",") ? 2 : at + 1;
        int end = from;
        while (end < sentence.size() && !sentence.token(end).tag().matches(",|:|\\.")) {
            end++;
        }
        if (Grammar.tag(sentence, first - 1).startsWith("W")) {
            // "a man whose house was allegedly a bomb factory was arrested"
            int main = NounFinder.secondVerb(sentence, first, end);
            end = main > at ? main : end;
        }
        Draft draft = new Draft(sentence, at, sentence.token(at).span(), true, false, null);
        draft.because("attribution/hearsay", sentence.token(at).text(), null);
        if (first < at) {
            draft.with(sentence.span(first, at));
        }
        if (from < end) {
            draft.with(sentence.span(from, end));
        }
        return draft.content.isEmpty() ? null : draft;
    }

    /** "Trump: ...", "Poll: ..." : a name, a colon and a clause, at the head of a paragraph. */
    @Nullable Draft colon(Sentence sentence, boolean opensParagraph) {
        int colon = -1;
        for (int i = 1; i <= Math.min(LONGEST_HEADLINE_SOURCE, sentence.size() - 2); i++) {
            if (sentence.token(i).is(":")) {
                colon = i;
                break;
            }
        }
        if (colon < 0 || !opensParagraph) {
            return null;
        }
        for (int i = 0; i < colon; i++) {
            if (!sentence.token(i).tag().matches("NN.*|JJ|POS|DT|-LRB-|-RRB-|HYPH|CC")
                    || sentence.token(i).is("update")) {
                return null;
            }
        }
        if (!sentence.token(colon - 1).isNoun()
                || TITLES.contains(sentence.token(colon - 1).lemma().toLowerCase(java.util.Locale.ROOT))
                || sentence.size() - colon < 4) {
            return null;
        }
        Phrase source = new Phrase(sentence, 0, colon, colon - 1);
        Draft draft = new Draft(sentence, colon, sentence.token(colon).span(), true, true, source);
        int end = Extents.trimmed(sentence, colon + 1, sentence.size());
        return draft.with(sentence.span(colon + 1, end)).because("attribution/colon", ":", null);
    }
}
