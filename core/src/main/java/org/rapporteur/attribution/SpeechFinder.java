package org.rapporteur.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Clauses and quotations that a verb introduces, follows or interrupts: "X said that ...", "..., X said", "..., X said, ...". */
final class SpeechFinder {
    static final Set<String> WH = Set.of("what", "how", "why", "whether", "if", "when", "where", "who", "which");

    private final Extents extents;

    SpeechFinder(Extents extents) {
        this.extents = extents;
    }

    /** The attribution on a verb of saying or thinking, or null when no clause and no quotation hangs on it. */
    @Nullable Draft find(Sentence sentence, int verb, CueLexicon.Match match) {
        Cue cue = match.cue();
        int group = Grammar.groupFirst(sentence, verb);
        Phrase own = Subjects.own(sentence, verb);
        Phrase quoted = quotedAs(sentence, verb);
        own = quoted != null ? quoted : own;
        Phrase behind = mayInvert(sentence, group, cue, own) ? Subjects.inverted(sentence, group, match.end()) : null;
        own = behind != null ? behind : own == null ? null : own.inParenthesis(match.end());
        Phrase source = own != null ? own : Subjects.of(sentence, verb);
        boolean passive = isTold(sentence, verb) && !cue.lemma().matches("convince|persuade");
        if (passive && !cue.takes("audthat")) {
            return null;
        }
        Phrase hearer = passive ? source : null;
        source = passive ? ComplementFinder.agent(sentence, verb) : source;
        boolean asserts = cue.asserts("that") || cue.asserts("quote") || cue.asserts("audthat");
        Draft draft = new Draft(sentence, verb, cueSpan(sentence, group, match.end()), asserts, cue.speaks(), source);
        draft.audience = hearer == null ? null : hearer.span();
        if (before(draft, own, group, match) || asOpening(draft, own, match)) {
            return draft;
        }
        int start = ClauseStart.of(sentence, verb, match, own);
        boolean aside = Grammar.tag(sentence, verb).equals("VBG")
                && Grammar.word(sentence, group - 1).equals(",");
        boolean told = cue.speaks() && Grammar.isFinite(sentence.token(group));
        if (start < 0 || Subjects.isExpletive(source) && !aside && !told) {
            return null;
        }
        int end = extents.clauseEnd(sentence, verb, start);
        if (source != null && Grammar.word(sentence, source.first()).matches("who|which|that")) {
            end = beforeMainVerb(sentence, source.first(), start, end);
        }
        if (end <= start) {
            return null;
        }
        Span lead = lead(sentence, group, own);
        if (lead != null) {
            draft.with(lead);
        }
        boolean indirect = WH.contains(Grammar.word(sentence, start))
                && !Grammar.word(sentence, start).equals("when");
        boolean open = Grammar.word(sentence, start).equals("whether");
        draft.asserts &= !open && !isNegated(sentence, group, verb) && (!indirect || cue.asserts("wh"));
        return draft.with(sentence.span(start, end))
                .because("attribution/clause-after", draftWords(sentence, verb), cue.at());
    }

    /** "was told that", "was summoned and told that". */
    private static boolean isTold(Sentence sentence, int verb) {
        if (Grammar.isPassive(sentence, verb)) {
            return true;
        }
        int head = sentence.tree().head(verb);
        return sentence.tree().is(verb, "conj")
                && Grammar.tag(sentence, verb).matches("VB[ND]")
                && Grammar.tag(sentence, verb - 1).equals("CC")
                && Grammar.isPassive(sentence, head)
                && Subjects.rightOf(sentence, verb + 1) == null;
    }

    /** "The hacker who revealed that A did B was sentenced": the clause ends before the verb of the sentence. */
    private static int beforeMainVerb(Sentence sentence, int relative, int start, int end) {
        for (int i = 0; i < relative; i++) {
            if (Grammar.isFinite(sentence.token(i))) {
                return end;
            }
        }
        int main = NounFinder.mainVerb(sentence, start, end, 2, false);
        main = main < 0 ? NounFinder.secondVerb(sentence, start, end) : main;
        return main < 0 ? end : main;
    }

    /** A cue with a source but no content in its sentence: the quotations beside it may be its content. */
    @Nullable Draft silent(Sentence sentence, int verb, CueLexicon.Match match) {
        int group = Grammar.groupFirst(sentence, verb);
        Phrase source = Subjects.of(sentence, verb);
        boolean tells = Grammar.isFinite(sentence.token(group))
                || sentence.token(verb).tag().equals("VBG");
        if (!tells || source == null || Subjects.isExpletive(source) || Grammar.isPassive(sentence, verb)) {
            return null;
        }
        return new Draft(
                        sentence,
                        verb,
                        cueSpan(sentence, group, match.end()),
                        match.cue().asserts("quote"),
                        true,
                        source)
                .because(
                        "attribution/cue-apart",
                        draftWords(sentence, verb),
                        match.cue().at());
    }

    /** "did not say that": the content is nobody's, save for "did not deny", which is half a yes and counts as none. */
    static boolean isNegated(Sentence sentence, int group, int verb) {
        for (int i = group; i < verb; i++) {
            if (Grammar.word(sentence, i).matches("not|n't|n’t|never")) {
                return true;
            }
        }
        return false;
    }

    /** "X was quoted by Y as saying", "Y quoted X as saying": X, at "saying"; else null. */
    private static @Nullable Phrase quotedAs(Sentence sentence, int verb) {
        if (!Grammar.tag(sentence, verb).equals("VBG")
                || !Grammar.word(sentence, verb - 1).equals("as")) {
            return null;
        }
        for (int i = verb - 2; i >= Math.max(0, verb - 14); i--) {
            if (sentence.token(i).isVerb() && sentence.token(i).lemma().matches("quote|cite")) {
                return Grammar.isPassive(sentence, i) || sentence.token(i).tag().equals("VBN")
                        ? Subjects.of(sentence, i)
                        : Subjects.rightOf(sentence, i + 1);
            }
        }
        return null;
    }

    /** Whether the source may stand behind the verb: after a quotation always, after a comma where no hearer or object would. */
    private static boolean mayInvert(Sentence sentence, int group, Cue cue, @Nullable Phrase own) {
        if (!cue.speaks() || !Grammar.isFinite(sentence.token(group))) {
            return false;
        }
        if (group == 0) {
            return own == null;
        }
        boolean quoted = Grammar.isQuoteMark(sentence.token(group - 1));
        Phrase inverted = Subjects.rightOf(sentence, group + 1);
        boolean closed = inverted != null
                && Grammar.tag(sentence, inverted.end()).matches("[.,]")
                && Grammar.word(sentence, group - 1).equals(",")
                && own == null;
        return quoted
                || closed
                || !cue.takes("audthat")
                        && !cue.takes("audto")
                        && (own == null || !cue.takes("obj") && own.first() < group);
    }

    static String draftWords(Sentence sentence, int verb) {
        return sentence.token(verb).text();
    }

    static Span cueSpan(Sentence sentence, int first, int end) {
        int from = first;
        while (from < end - 1 && Grammar.tag(sentence, from).startsWith("RB")) {
            from++;
        }
        return sentence.span(from, end);
    }

    /** "what she said is ...", "who officials say was ...": the relative word belongs to the content. */
    private static @Nullable Span lead(Sentence sentence, int group, @Nullable Phrase own) {
        int first = own == null ? group : own.first();
        if (own != null && own.end() <= group && Grammar.isRelative(sentence, first - 1)) {
            return sentence.span(first - 1, first);
        }
        return null;
    }

    /** ", many think, " between commas, or at the end. */
    private static boolean isThought(Sentence sentence, @Nullable Phrase own, int group, CueLexicon.Match match) {
        return match.cue().takes("that")
                && own != null
                && own.end() == group
                && Grammar.word(sentence, own.first() - 1).equals(",")
                && Grammar.tag(sentence, match.end()).matches("[,.]");
    }

    /** Fills the draft with what stands before the cue: '"...," X said', "..., said X", and what goes on behind it. */
    private boolean before(Draft draft, @Nullable Phrase own, int group, CueLexicon.Match match) {
        Sentence sentence = draft.sentence;
        if (!match.cue().speaks() && !isThought(sentence, own, group, match)) {
            return false;
        }
        int first = own != null && own.first() < group ? own.first() : group;
        int end = own != null && own.first() >= match.end() ? own.end() : match.end();
        boolean asX = first > 0 && Grammar.word(sentence, first - 1).equals("as");
        if (asX && !match.cue().takes("that")) {
            return false;
        }
        int mark = asX ? first - 2 : first - 1;
        if (mark < 1) {
            return false;
        }
        Token token = sentence.token(mark);
        boolean quoted = Grammar.isQuoteMark(token) && closesHere(sentence, mark);
        boolean comma =
                token.is(",") || token.text().equals("-") || token.text().equals("—");
        boolean relative = own != null && Grammar.word(sentence, own.first()).matches("who|which|that|whom");
        boolean participle = Grammar.tag(sentence, draft.anchor).equals("VBG");
        if (!quoted && !comma || relative || participle && !quoted && quotedAs(sentence, draft.anchor) == null) {
            return false;
        }
        boolean inverted = own != null && own.first() >= match.end();
        if (own == null && !quoted || (!quoted || participle) && !inverted && follows(sentence, draft.anchor, match)) {
            return false;
        }
        int begin = behindParenthesis(sentence, opening(sentence, mark), mark);
        boolean whole = Grammar.hasFiniteVerb(sentence, begin, mark) && !isOnlySubordinate(sentence, begin, mark);
        if (!quoted && !whole && !goesOn(sentence, end)) {
            return false;
        }
        draft.with(sentence.span(begin, quoted ? mark + 1 : mark));
        Span rest = rest(sentence, draft.anchor, begin, mark, end);
        if (rest != null) {
            draft.with(rest);
        }
        String rule = quoted ? "attribution/quote-before" : "attribution/clause-before";
        draft.because(rule, draftWords(sentence, draft.anchor), match.cue().at());
        return true;
    }

    /** "As X said, ...": the content is what follows the comma. */
    private boolean asOpening(Draft draft, @Nullable Phrase own, CueLexicon.Match match) {
        Sentence sentence = draft.sentence;
        boolean opens = own != null
                && own.first() <= 2
                && Grammar.word(sentence, own.first() - 1).equals("as")
                && match.cue().asserts("quote")
                && !match.cue().lemma().matches("go on|continue");
        boolean object = match.cue().takes("obj") && Subjects.rightOf(sentence, match.end()) != null;
        opens &= !object || Grammar.isTime(sentence, match.end());
        int comma = match.end();
        while (opens && comma < sentence.size() && !sentence.token(comma).is(",")) {
            opens = !Grammar.isFinite(sentence.token(comma)) && comma - match.end() < 12;
            comma++;
        }
        if (!opens || comma + 2 >= sentence.size() || !Grammar.hasFiniteVerb(sentence, comma, sentence.size())) {
            return false;
        }
        draft.with(sentence.span(comma + 1, Extents.trimmed(sentence, comma + 1, sentence.size())))
                .because(
                        "attribution/as-opening",
                        draftWords(sentence, draft.anchor),
                        match.cue().at());
        return true;
    }

    private static boolean closesHere(Sentence sentence, int mark) {
        int next = mark + 1 < sentence.size() ? sentence.token(mark + 1).span().begin() : -1;
        int last = mark > 0 ? sentence.token(mark - 1).span().end() : -1;
        boolean before = last == sentence.token(mark).span().begin();
        boolean behind = next == sentence.token(mark).span().end();
        return before || !behind;
    }

    /** Whether a clause or quotation follows right behind the verb, so that what stands before is no content. */
    private boolean follows(Sentence sentence, int verb, CueLexicon.Match match) {
        int next = match.end();
        String tag = Grammar.tag(sentence, next);
        if (tag.isEmpty()
                || tag.equals(".")
                || tag.equals(",") && !Grammar.tag(sentence, next + 1).equals("``")) {
            return false;
        }
        return ClauseStart.of(sentence, verb, match, Subjects.own(sentence, verb)) >= 0;
    }

    /** "A, X reported, while B, Y reported": what Y tells begins behind X's parenthesis. */
    private int behindParenthesis(Sentence sentence, int begin, int mark) {
        for (int i = mark - 1; i > begin; i--) {
            if (sentence.token(i).is(",") && extents.isParenthesis(sentence, i + 1)) {
                int next = i + 1;
                while (next < mark && !sentence.token(next).is(",")) {
                    next++;
                }
                boolean joins =
                        Grammar.tag(sentence, next + 1).equals("CC") || Grammar.isSubordinator(sentence, next + 1);
                return next + 2 < mark ? next + (joins ? 2 : 1) : begin;
            }
        }
        return begin;
    }

    /** Where the content before a cue begins: at the sentence's start, behind "But" and the like. */
    private static int opening(Sentence sentence, int mark) {
        int begin = sentence.dateline();
        if (Grammar.tag(sentence, 0).equals("CC") && mark > 2) {
            begin = Grammar.word(sentence, 1).equals(",") ? 2 : 1;
        }
        if (Grammar.tag(sentence, begin).startsWith("RB")
                && Grammar.word(sentence, begin + 1).equals(",")
                && mark > begin + 3) {
            begin += 2;
        }
        for (int i = mark - 1; i > begin; i--) {
            if (sentence.token(i).is(";")) {
                return i + 1;
            }
        }
        return begin;
    }

    /** "While talks went on", before a comma: no content by itself. */
    private static boolean isOnlySubordinate(Sentence sentence, int begin, int mark) {
        int from = begin;
        for (int i = begin; i <= mark; i++) {
            if (i == mark || sentence.token(i).is(",")) {
                int first = Grammar.tag(sentence, from).equals("RB") ? from + 1 : from;
                if (!Grammar.isSubordinator(sentence, first) && Grammar.hasFiniteVerb(sentence, from, i)) {
                    return false;
                }
                from = i + 1;
            }
        }
        return Grammar.hasFiniteVerb(sentence, begin, mark);
    }

    /** Whether the sentence goes on behind "X said": with a comma and a finite verb. */
    private static boolean goesOn(Sentence sentence, int end) {
        return Grammar.word(sentence, end).equals(",")
                && Grammar.hasFiniteVerb(sentence, end + 1, Math.min(end + 14, sentence.size()));
    }

    /** What goes on behind the cue, or null. */
    private @Nullable Span rest(Sentence sentence, int verb, int begin, int mark, int end) {
        int quote = -1;
        for (int i = end; i < sentence.size(); i++) {
            if (Grammar.isQuoteMark(sentence.token(i)) && !closesHere(sentence, i)) {
                quote = i;
                break;
            }
        }
        if (quote >= 0 && Grammar.isPunctuation(sentence, quote - 1)) {
            return sentence.span(quote, Extents.trimmed(sentence, quote, sentence.size()));
        }
        int comma = Grammar.isTime(sentence, end) ? end + 1 : end;
        if (!Grammar.word(sentence, comma).equals(",") || comma + 1 >= sentence.size()) {
            return null;
        }
        String tag = Grammar.tag(sentence, comma + 1);
        boolean aside = tag.equals("VBG")
                || tag.startsWith("W")
                || Grammar.word(sentence, comma + 1).matches("according|while|as|although|though");
        boolean unfinished = !Grammar.hasFiniteVerb(sentence, begin, mark) || isOnlySubordinate(sentence, begin, mark);
        boolean quoted = Grammar.isQuoteMark(sentence.token(mark));
        if (aside && !unfinished
                || quoted && (tag.equals("CC") || !Grammar.hasFiniteVerb(sentence, comma + 1, sentence.size()))) {
            return null;
        }
        return sentence.span(comma + 1, extents.clauseEnd(sentence, verb, comma + 1));
    }
}
