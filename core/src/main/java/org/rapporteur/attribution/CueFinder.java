package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ResolvedReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Looks at every word of a report that may be a cue, and at what hangs on it. */
final class CueFinder {
    private static final Set<String> UNWILLING = Set.of(
            "fail",
            "struggle",
            "refuse",
            "decline",
            "unable",
            "unwilling",
            "unwillingness",
            "inability",
            "refusal",
            "failure",
            "reluctant",
            "reluctance",
            "hesitate",
            "neglect",
            "yet",
            "avoid",
            "impossible",
            "too",
            "enough",
            "difficult",
            "hard",
            "loath");

    private final CueLexicon cues;
    private final SpeechFinder speech;
    private final ComplementFinder complements;
    private final NounFinder nouns;
    private final SourcePhraseFinder phrases;
    private final OwnViewFinder views;

    CueFinder(CueLexicon cues, Occasion.Names occasions) {
        this.cues = cues;
        Extents extents = new Extents(cues, occasions);
        speech = new SpeechFinder(extents);
        complements = new ComplementFinder(extents);
        nouns = new NounFinder(extents);
        phrases = new SourcePhraseFinder(extents);
        views = new OwnViewFinder(extents);
    }

    List<Draft> find(ResolvedReport report, Quotations quotations) {
        List<Draft> drafts = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : report.sentences()) {
            boolean opens = sentence.paragraph() != paragraph;
            paragraph = sentence.paragraph();
            add(phrases.colon(sentence, opens), drafts);
            int from = drafts.size();
            for (int i = 0; i < sentence.size(); i++) {
                add(at(sentence, i), drafts);
            }
            shareSource(drafts.subList(from, drafts.size()));
        }
        return drafts;
    }

    /** "X said he would leave, adding that", "... and accused Y": what stands right behind a saying's content is the same source's. */
    private static void shareSource(List<Draft> drafts) {
        for (Draft draft : drafts) {
            int end = endBefore(draft);
            for (Draft other : drafts) {
                if (end >= 0
                        && other != draft
                        && other.source != null
                        && (other.speaks || !isAside(draft))
                        && other.cue.begin() < draft.cue.begin()
                        && (isAside(draft) || form(draft).equals(form(other)))
                        && other.content.stream().anyMatch(piece -> piece.end() == end)) {
                    draft.source = other.source;
                    break;
                }
            }
        }
    }

    private static String form(Draft draft) {
        int first = Grammar.groupFirst(draft.sentence, draft.anchor);
        String tag = Grammar.tag(draft.sentence, first);
        // a participle without an auxiliary behind "and" is a past form that the tagger took for one
        return tag.equals("VBN") ? "VBD" : tag;
    }

    /** ", adding". */
    private static boolean isAside(Draft draft) {
        int first = Grammar.groupFirst(draft.sentence, draft.anchor);
        return Grammar.tag(draft.sentence, draft.anchor).equals("VBG")
                && !Grammar.word(draft.sentence, draft.anchor).equals("according")
                && Grammar.word(draft.sentence, first - 1).equals(",");
    }

    /** Where the words end before a cue without a subject of its own that is joined to them; -1 where it is not joined. */
    private static int endBefore(Draft draft) {
        Sentence sentence = draft.sentence;
        int first = Grammar.groupFirst(sentence, draft.anchor);
        int at = first - 1;
        while (Grammar.tag(sentence, at).matches("RB|CC")) {
            at--;
        }
        boolean participle = isAside(draft) && Grammar.word(sentence, at).equals(",");
        boolean joined = at < first - 1
                && Grammar.tag(sentence, at + 1).equals("CC")
                && Grammar.tag(sentence, first).matches("VB[DZPGN]");
        if (!participle && !joined) {
            return -1;
        }
        at -= Grammar.word(sentence, at).equals(",") ? 1 : 0;
        return at < 0 ? -1 : sentence.token(at).span().end();
    }

    private static void add(@Nullable Draft draft, List<Draft> drafts) {
        if (draft != null && (isRefused(draft) || isInferred(draft))) {
            draft.asserts = false;
        }
        if (draft != null && (draft.speaks || !draft.content.isEmpty()) && !isOwnVoice(draft) && !isUnsaid(draft)) {
            drafts.add(draft);
        }
    }

    /** "I", "we", "you" outside of quotations are the report and its readers; inside, they belong to who is quoted. */
    private static boolean isOwnVoice(Draft draft) {
        Phrase source = draft.source;
        return source != null
                && source.end() - source.first() == 1
                && Grammar.word(draft.sentence, source.first()).matches("i|we|you|us|me|one");
    }

    /** "declined to confirm that", "has yet to say": nothing has been said either. */
    private static boolean isRefused(Draft draft) {
        Sentence sentence = draft.sentence;
        int first = Grammar.groupFirst(sentence, draft.anchor);
        int before = first - 1;
        Phrase source = draft.source;
        boolean nobody =
                source != null && Grammar.word(sentence, source.first()).matches("no|nobody|none|neither");
        boolean yet = false;
        for (int i = first; i < draft.anchor; i++) {
            yet |= Grammar.word(sentence, i).equals("yet");
        }
        if (nobody || yet || Grammar.word(sentence, first).matches("ca|wo")) {
            return true;
        }
        boolean infinitive = sentence.token(draft.anchor).isVerb()
                && before >= 0
                && Grammar.tag(sentence, first).equals("TO");
        // "struggled on Tuesday to explain": the day may stand between
        int over =
                infinitive && Grammar.isTime(sentence, before) ? sentence.tree().head(draft.anchor) : before;
        return infinitive
                && over >= 0
                && UNWILLING.contains(sentence.token(over).lemma().toLowerCase(Locale.ROOT));
    }

    /** "it shows that", "this suggests": what the report itself concludes from what it has told. */
    private static boolean isInferred(Draft draft) {
        Phrase source = draft.source;
        return source != null
                && source.end() - source.first() == 1
                && Grammar.word(draft.sentence, source.first()).matches("it|this|that|which|what")
                && draft.sentence
                        .token(draft.anchor)
                        .lemma()
                        .matches(
                                "show|suggest|indicate|illustrate|demonstrate|prove|signal|imply|reflect|underline|underscore");
    }

    /** "could say", "will address": nothing has been said. */
    private static boolean isUnsaid(Draft draft) {
        Sentence sentence = draft.sentence;
        if (!sentence.token(draft.anchor).isVerb()) {
            return false;
        }
        int first = Grammar.groupFirst(sentence, draft.anchor);
        // "a hostage reading a statement" says nothing of his own
        if (sentence.token(draft.anchor).is("reading") && sentence.tree().child(draft.anchor, "obj") > draft.anchor) {
            return true;
        }
        return Grammar.tag(sentence, first).equals("MD")
                && Grammar.word(sentence, first).matches("can|could|might|may|must|should|shall|will|'ll|’ll");
    }

    private @Nullable Draft at(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.isVerb() && !isAuxiliaryHere(sentence, at)) {
            Draft draft = phrases.accordingTo(sentence, at);
            return draft != null ? draft : verb(sentence, at);
        }
        if (token.isNoun()) {
            Cue cue = token.isProperNoun() && at > 0 ? null : cues.noun(token.lemma());
            return cue == null ? null : nouns.noun(sentence, at, cue);
        }
        if (token.tag().startsWith("JJ")) {
            Cue cue = cues.adjective(token.lemma());
            return cue == null ? null : nouns.adjective(sentence, at, cue);
        }
        if (token.tag().equals("IN")) {
            return views.find(sentence, at);
        }
        return token.tag().equals("RB") ? phrases.hearsay(sentence, at) : null;
    }

    private static boolean isAuxiliaryHere(Sentence sentence, int at) {
        return sentence.tree().is(at, "aux") && Grammar.isAuxiliary(sentence.token(at))
                || sentence.tree().is(at, "cop") && Grammar.isAuxiliary(sentence.token(at));
    }

    /** "the announced changes", "a charged atmosphere". */
    private static boolean isModifier(Sentence sentence, int at) {
        String tag = Grammar.tag(sentence, at);
        int before = Grammar.tag(sentence, at - 1).equals("RB") ? at - 2 : at - 1;
        return (tag.equals("VBN") || tag.equals("VBG"))
                && Grammar.tag(sentence, before).matches("DT|PRP\\$|POS|JJ")
                && Grammar.tag(sentence, at + 1).matches("NNS?|JJ|HYPH");
    }

    private @Nullable Draft verb(Sentence sentence, int verb) {
        if (isModifier(sentence, verb)) {
            return null;
        }
        CueLexicon.Match match = cues.verbAt(sentence, verb);
        if (match == null) {
            Cue adjective = sentence.token(verb).tag().equals("VBN")
                    ? cues.adjective(sentence.token(verb).text())
                    : null;
            return adjective == null ? null : nouns.adjective(sentence, verb, adjective);
        }
        if (Grammar.tag(sentence, match.end()).equals("RP") && match.end() == verb + 1) {
            return null;
        }
        boolean clauses = match.cue().speaks()
                || match.cue().takes("that")
                || match.cue().takes("audthat")
                || match.cue().takes("wh");
        Draft draft = clauses ? speech.find(sentence, verb, match) : null;
        draft = draft != null ? draft : complements.find(sentence, verb, match);
        return draft == null && match.cue().speaks() ? speech.silent(sentence, verb, match) : draft;
    }
}
