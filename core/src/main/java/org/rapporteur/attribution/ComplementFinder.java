package org.rapporteur.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Contents that are no clause of their own: "vowed to ...", "urged them to ...", "criticized the plan", "spoke about ...", "is expected to ...". */
final class ComplementFinder {
    private static final List<String> PREPOSITIONS =
            List.of("about", "of", "on", "for", "with", "against", "at", "in", "over", "by", "from", "under");

    private static final int FARTHEST_SAYING = 8;

    private final Extents extents;

    ComplementFinder(Extents extents) {
        this.extents = extents;
    }

    @Nullable Draft find(Sentence sentence, int verb, CueLexicon.Match match) {
        Cue cue = match.cue();
        int group = Grammar.groupFirst(sentence, verb);
        if (Grammar.isPassive(sentence, verb)) {
            return passive(sentence, verb, group, match);
        }
        Phrase source = Subjects.of(sentence, verb);
        Span words = SpeechFinder.cueSpan(sentence, group, match.end());
        Draft draft = new Draft(sentence, verb, words, false, false, source);
        if (cue.takes("raise")) {
            return raised(draft, match);
        }
        if (isReducedPassive(sentence, verb)) {
            return reduced(draft, match);
        }
        Complement found = active(sentence, verb, match);
        if (found == null || isEmpty(sentence, found.span()) || isAsCalled(sentence, source, cue)) {
            return null;
        }
        draft.because("attribution/complement", sentence.token(verb).text(), cue.at());
        draft.plans = found.link().equals("to");
        draft.asserts = cue.asserts(found.link()) && !SpeechFinder.isNegated(sentence, group, verb);
        return draft.with(found.span()).asPhrase();
    }

    /** "the tsar, as locals call the man": a name in passing. */
    private static boolean isAsCalled(Sentence sentence, @Nullable Phrase source, Cue cue) {
        return source != null
                && cue.takes("objpred")
                && Grammar.word(sentence, source.first() - 1).equals("as");
    }

    /**
     * A content that is no clause of its own.
     *
     * @param link how it hangs on the cue, as named at the head of the cue lists
     */
    private record Complement(Span span, String link) {
        static @Nullable Complement of(@Nullable Span span, String link) {
            return span == null ? null : new Complement(span, link);
        }
    }

    private @Nullable Complement active(Sentence sentence, int verb, CueLexicon.Match match) {
        Cue cue = match.cue();
        int next = match.end();
        while (Grammar.tag(sentence, next).startsWith("RB")) {
            next++;
        }
        next = behindCircumstance(sentence, next);
        if (next >= sentence.size()) {
            return null;
        }
        Token token = sentence.token(next);
        int quoted = Grammar.tag(sentence, next + 1).equals("``") ? 1 : 0;
        if (token.tag().equals("TO") && Grammar.tag(sentence, next + 1 + quoted).startsWith("VB") && cue.takes("to")) {
            return Complement.of(clause(sentence, verb, next), "to");
        }
        if (token.tag().equals("VBG") && cue.takes("ing")) {
            return Complement.of(clause(sentence, verb, next), "ing");
        }
        String word = Grammar.word(sentence, next);
        boolean to = token.tag().equals("TO")
                || word.equals("to") && Grammar.tag(sentence, next + 1).equals("VBG");
        if (PREPOSITIONS.contains(word) || to) {
            return cue.takes(word) ? Complement.of(afterPreposition(sentence, verb, next), word) : null;
        }
        if (cue.takes("objto") || cue.takes("audto")) {
            Span span = withInfinitive(sentence, verb, next, cue.takes("audto"));
            if (span != null) {
                return new Complement(span, cue.takes("audto") ? "audto" : "objto");
            }
        }
        if (takesNoun(cue)) {
            return Complement.of(object(sentence, verb, next, cue), nounLink(cue));
        }
        return hearerThenPreposition(sentence, verb, next, cue);
    }

    /** "threatened on Thursday to ...", "vowed in a speech to ...": the token behind time or occasion where an infinitive follows. */
    private int behindCircumstance(Sentence sentence, int from) {
        boolean preposition = Grammar.tag(sentence, from).equals("IN");
        Phrase phrase = Subjects.rightOf(sentence, preposition ? from + 1 : from);
        if (phrase == null || !extents.isTimeOrOccasion(sentence, phrase.head())) {
            return from;
        }
        boolean infinitive = Grammar.tag(sentence, phrase.end()).equals("TO")
                && Grammar.tag(sentence, phrase.end() + 1).startsWith("VB");
        return infinitive ? phrase.end() : from;
    }

    private static boolean takesNoun(Cue cue) {
        return cue.takes("obj") || cue.takes("objas") || cue.takes("objpred");
    }

    private static String nounLink(Cue cue) {
        return cue.takes("obj") ? "obj" : cue.takes("objas") ? "objas" : cue.takes("objpred") ? "objpred" : "pass";
    }

    /** A pronoun alone says nothing. */
    private static boolean isEmpty(Sentence sentence, Span content) {
        int first = sentence.tokenAt(content.begin());
        if (first != sentence.tokenAt(content.end() - 1)) {
            return false;
        }
        String tag = sentence.token(first).tag();
        return tag.equals("PRP") || tag.equals("DT") || tag.equals("CD") || tag.startsWith("RB");
    }

    private @Nullable Span clause(Sentence sentence, int verb, int start) {
        int end = extents.clauseEnd(sentence, verb, start);
        return Extents.span(sentence, start, end);
    }

    private @Nullable Span afterPreposition(Sentence sentence, int verb, int preposition) {
        int start = preposition + 1;
        if (start >= sentence.size()) {
            return null;
        }
        DependencyTree tree = sentence.tree();
        String tag = Grammar.tag(sentence, start);
        if (tag.startsWith("W")
                || tag.equals("VBG")
                || Grammar.word(sentence, start).equals("whether")) {
            return clause(sentence, verb, start);
        }
        int head = tree.head(preposition);
        if (head <= preposition || tree.head(head) != verb) {
            Phrase phrase = Subjects.rightOf(sentence, start);
            head = phrase == null ? -1 : phrase.head();
        }
        if (head < start || extents.isTimeOrOccasion(sentence, head)) {
            return null;
        }
        int end = extents.phraseEnd(sentence, verb, start, head, false);
        return Extents.span(sentence, start, end);
    }

    private @Nullable Span withInfinitive(Sentence sentence, int verb, int next, boolean hearer) {
        Phrase object = Subjects.rightOf(sentence, next);
        if (object == null) {
            return null;
        }
        int to = object.end();
        while (Grammar.tag(sentence, to).startsWith("RB")) {
            to++;
        }
        if (!Grammar.tag(sentence, to).equals("TO")
                || !Grammar.tag(sentence, to + 1).startsWith("VB")) {
            return null;
        }
        return clause(sentence, verb, hearer ? object.end() : next);
    }

    private @Nullable Span object(Sentence sentence, int verb, int next, Cue cue) {
        int object = -1;
        for (int child : sentence.tree().children(verb, "obj", "iobj", "ccomp", "xcomp", "dep")) {
            if (child >= next && Grammar.leftEdge(sentence, child, next) == next) {
                object = child;
                break;
            }
        }
        if (object < 0) {
            Phrase phrase = Subjects.rightOf(sentence, next);
            if (phrase == null && !Grammar.isQuoteMark(sentence.token(next))) {
                return null;
            }
            object = phrase == null ? next : phrase.head();
        }
        if (Grammar.isTime(sentence, object) || Grammar.tag(sentence, object).equals("WRB")) {
            return null;
        }
        int end = cue.takes("objpred")
                ? extents.clauseEnd(sentence, verb, next)
                : extents.phraseEnd(sentence, verb, next, object, true);
        end = Math.max(end, next + 1);
        return isPredicated(sentence, cue, next, end) ? Extents.span(sentence, next, end) : null;
    }

    /** Whether something is told of the object where the cue needs that: "cast X as Y", "found it odd", not "cast a vote", "found it there". */
    private static boolean isPredicated(Sentence sentence, Cue cue, int start, int end) {
        if (cue.takes("obj")) {
            return true;
        }
        if (cue.takes("objas") && !cue.takes("objpred")) {
            for (int i = start + 1; i < end; i++) {
                if (sentence.token(i).is("as")) {
                    return true;
                }
            }
            return false;
        }
        Phrase object = Subjects.rightOf(sentence, start);
        if (object == null) {
            return true;
        }
        boolean itself = Grammar.word(sentence, object.head()).matches(".*sel(f|ves)");
        if (cue.takes("audthat") && Grammar.tag(sentence, object.end()).matches("DT|PRP\\$")) {
            return false;
        }
        boolean finds = cue.takes("that") && !cue.takes("pass") && !cue.takes("quote");
        return object.end() < end
                && !(finds && (itself || Grammar.tag(sentence, object.end()).matches("IN|RB|,")));
    }

    private @Nullable Complement hearerThenPreposition(Sentence sentence, int verb, int next, Cue cue) {
        Phrase hearer = Subjects.rightOf(sentence, next);
        if (!cue.takes("audthat") && !cue.takes("audto")
                || hearer == null
                || hearer.end() >= sentence.size()
                || !cue.takes(Grammar.word(sentence, hearer.end()))) {
            return null;
        }
        return Complement.of(afterPreposition(sentence, verb, hearer.end()), Grammar.word(sentence, hearer.end()));
    }

    /** "X is expected to ...", "X was accused of ...": the subject belongs to the content, the source is the by-phrase or unknown. */
    private @Nullable Draft passive(Sentence sentence, int verb, int group, CueLexicon.Match match) {
        Cue cue = match.cue();
        if (cue.lemma().matches("quote|cite")) {
            return quotedBy(sentence, verb, group, match);
        }
        Phrase subject = Subjects.of(sentence, verb);
        if (subject == null || !(cue.takes("pass") || takesObject(cue))) {
            return null;
        }
        Phrase by = agent(sentence, verb);
        int next = match.end();
        boolean complement = next < sentence.size() && !isEnd(sentence, next);
        if (!complement && by == null && !takesObject(cue)) {
            return null;
        }
        boolean asserts = cue.asserts("pass") || cue.asserts(nounLink(cue));
        Draft draft = new Draft(sentence, verb, SpeechFinder.cueSpan(sentence, group, match.end()), asserts, false, by);
        draft.because("attribution/passive", sentence.token(verb).text(), cue.at());
        if (!Subjects.isExpletive(subject)) {
            draft.with(subject.withoutAside());
            draft.granted = cue.takes("objas") || cue.takes("objpred") ? subject.span() : null;
        }
        addRest(draft, verb, next, by);
        boolean judged = !cue.takes("objas") || cue.takes("obj") || cue.takes("objpred") || cue.takes("pass");
        boolean as = Grammar.word(sentence, next).equals("as") || by != null;
        return draft.content.isEmpty() || !judged && !as ? null : draft.asPhrase();
    }

    /** "X was quoted by Y as saying that ...", "..., X was quoted as saying by Y": what X says is told by Y. */
    private @Nullable Draft quotedBy(Sentence sentence, int verb, int group, CueLexicon.Match match) {
        Phrase subject = Subjects.of(sentence, verb);
        Phrase by = agent(sentence, verb);
        int as = -1;
        for (int i = match.end(); as < 0 && i + 1 < Math.min(sentence.size(), match.end() + FARTHEST_SAYING); i++) {
            as = sentence.token(i).is("as") && Grammar.tag(sentence, i + 1).equals("VBG") ? i : -1;
        }
        if (subject == null || by == null || as < 0) {
            return null;
        }
        Draft draft = new Draft(sentence, verb, SpeechFinder.cueSpan(sentence, group, match.end()), true, false, by);
        draft.because(
                "attribution/quoted-by",
                sentence.token(verb).text(),
                match.cue().at());
        int comma = subject.first() - 1;
        if (comma > sentence.dateline() && sentence.token(comma).is(",")) {
            draft.with(sentence.span(sentence.dateline(), comma));
        }
        draft.with(subject.withoutAside());
        int from = by.first() < as ? as : by.end();
        if (from < sentence.size() && !isEnd(sentence, from)) {
            draft.with(sentence.span(from, extents.clauseEnd(sentence, verb, from)));
        }
        return draft.asPhrase();
    }

    private static boolean takesObject(Cue cue) {
        return takesNoun(cue) || cue.takes("objto");
    }

    private static boolean isEnd(Sentence sentence, int at) {
        String tag = Grammar.tag(sentence, at);
        return tag.equals(".") || tag.equals(",") || tag.equals("CC") || tag.equals(":");
    }

    private void addRest(Draft draft, int verb, int next, @Nullable Phrase by) {
        Sentence sentence = draft.sentence;
        if (next >= sentence.size() || isEnd(sentence, next)) {
            return;
        }
        int start = by != null && by.first() <= next + 1 ? by.end() : next;
        if (start >= sentence.size() || isEnd(sentence, start)) {
            return;
        }
        String tag = Grammar.tag(sentence, start);
        boolean opens = tag.equals("TO")
                || Grammar.word(sentence, start).equals("that")
                || Grammar.isQuoteMark(sentence.token(start))
                || Grammar.word(sentence, start).matches("as|of|for|with")
                || tag.equals("DT")
                || tag.startsWith("JJ")
                || tag.startsWith("NN");
        if (opens && !Grammar.isTime(sentence, start)) {
            int end = extents.clauseEnd(sentence, verb, start);
            if (end > start) {
                draft.with(
                        sentence.span(start, by != null && by.first() > start ? Math.min(end, by.first() - 1) : end));
            }
        }
    }

    static @Nullable Phrase agent(Sentence sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 12); i++) {
            if (sentence.token(i).is("by")) {
                int head = sentence.tree().head(i);
                if (head > i && sentence.token(head).isNoun() && sentence.tree().head(head) == verb) {
                    return new Phrase(sentence, i + 1, Grammar.rightEdge(sentence, head, sentence.size()), head);
                }
                return Subjects.rightOf(sentence, i + 1);
            }
            if (sentence.token(i).is(",") || Grammar.isFinite(sentence.token(i))) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Draft raised(Draft draft, CueLexicon.Match match) {
        Sentence sentence = draft.sentence;
        int next = match.end();
        Phrase subject = draft.source;
        if (subject == null || next >= sentence.size() || isEnd(sentence, next)) {
            return null;
        }
        Draft raised = new Draft(sentence, draft.anchor, draft.cue, false, false, null);
        if (!Subjects.isExpletive(subject)) {
            raised.with(subject.withoutAside());
        }
        int end = extents.clauseEnd(sentence, draft.anchor, next);
        raised.with(sentence.span(next, end))
                .because(
                        "attribution/raised",
                        sentence.token(draft.anchor).text(),
                        match.cue().at());
        return raised.asPhrase();
    }

    /** "many of them known as ...", "a plan called ...": a participle behind its noun. */
    private static boolean isReducedPassive(Sentence sentence, int verb) {
        int head = sentence.tree().head(verb);
        if (sentence.tree().is(verb, "conj")
                && sentence.token(head).isVerb()
                && Grammar.groupFirst(sentence, verb) == verb
                && !sentence.tree().is(head, "acl")
                && !Grammar.isPassive(sentence, head)) {
            return false;
        }
        boolean finite = false;
        for (int i = 0; i < sentence.size(); i++) {
            finite |= i != verb && Grammar.isFinite(sentence.token(i));
        }
        return finite
                        && sentence.token(verb).tag().equals("VBN")
                        && sentence.tree().is(verb, "acl")
                || finite && sentence.token(verb).tag().equals("VBN") && Grammar.groupFirst(sentence, verb) == verb;
    }

    private @Nullable Draft reduced(Draft draft, CueLexicon.Match match) {
        Sentence sentence = draft.sentence;
        Cue cue = match.cue();
        if (!(cue.takes("pass") || cue.takes("objpred") || cue.takes("objas"))) {
            return null;
        }
        int next = match.end();
        boolean opens = Grammar.word(sentence, next).equals("as")
                || Grammar.tag(sentence, next).equals("TO")
                || next < sentence.size() && Grammar.isQuoteMark(sentence.token(next))
                || cue.takes("objpred") && Grammar.tag(sentence, next).matches("NNP|DT");
        Phrase noun = Subjects.of(sentence, draft.anchor);
        if (!opens || noun == null) {
            return null;
        }
        Draft reduced = new Draft(
                sentence,
                draft.anchor,
                draft.cue,
                cue.asserts("pass") || cue.asserts(nounLink(cue)),
                false,
                agent(sentence, draft.anchor));
        int end = extents.clauseEnd(sentence, draft.anchor, next);
        int comma = next;
        while (comma < end && !sentence.token(comma).is(",")) {
            comma++;
        }
        return reduced.with(noun.span(), sentence.span(next, Extents.trimmed(sentence, next, comma)))
                .because("attribution/participle", sentence.token(draft.anchor).text(), cue.at())
                .asPhrase();
    }
}
