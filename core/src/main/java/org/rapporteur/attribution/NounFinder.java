package org.rapporteur.attribution;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;

/** Contents that hang on a noun or an adjective: "the Kremlin's claim that ...", "his criticism of ...", "was confident that ...". */
final class NounFinder {
    private final Extents extents;

    NounFinder(Extents extents) {
        this.extents = extents;
    }

    @Nullable Draft noun(Sentence sentence, int noun, Cue cue) {
        Phrase source = possessor(sentence, noun);
        if (source == null && isOccasion(sentence, noun)) {
            return null;
        }
        int next = noun + 1;
        if (source == null && Grammar.word(sentence, next).matches("of|from|by|in")) {
            Phrase by = Subjects.rightOf(sentence, next + 1);
            if (by != null
                    && by.end() < sentence.size()
                    && sentence.token(by.end()).is("that")) {
                source = by;
                next = by.end();
            }
        }
        boolean clause = cue.takes("that") && opensClause(sentence, next);
        source = source == null && clause ? named(sentence, noun) : source;
        if (source == null && !clause && !stands(sentence, noun, cue)) {
            return null;
        }
        int start = clause ? next : start(sentence, next, cue);
        if (start < 0 || start >= sentence.size()) {
            return null;
        }
        int end = clause ? extents.clauseEnd(sentence, noun, start) : end(sentence, noun, start);
        if (end <= start) {
            return null;
        }
        int first = source != null && source.end() <= noun ? Math.min(noun, source.end()) : noun;
        first += Grammar.tag(sentence, first).equals("POS") ? 1 : 0;
        end = beforeMainVerb(sentence, noun, start, end);
        Draft draft = new Draft(
                sentence,
                noun,
                SpeechFinder.cueSpan(sentence, first, noun + 1),
                cue.asserts(clause ? "that" : Grammar.word(sentence, next)),
                false,
                source);
        draft.with(sentence.span(start, end))
                .because("attribution/noun", sentence.token(noun).text(), cue.at());
        return clause ? draft : draft.asPhrase();
    }

    /** "Clinton campaign accusations that ...": the name right before the noun; null where none stands there. */
    private static @Nullable Phrase named(Sentence sentence, int noun) {
        int first = noun;
        while (first > 0 && sentence.token(first - 1).isNoun()) {
            first--;
        }
        return first < noun && sentence.token(first).isProperNoun()
                ? new Phrase(sentence, first, noun, noun - 1)
                : null;
    }

    /** "said in a statement that": the statement is where it was said, by whoever the verb tells. */
    private boolean isOccasion(Sentence sentence, int noun) {
        int at = noun - 1;
        while (Grammar.tag(sentence, at).matches("DT|JJ.*|NN.*|CD|VBN|HYPH")) {
            at--;
        }
        return Grammar.word(sentence, at).matches("in|on|during|via|through|at")
                && extents.isTimeOrOccasion(sentence, noun);
    }

    /** "the claim that A did B", and not "the claim that helped him", "a charge that she has faced". */
    private static boolean opensClause(Sentence sentence, int that) {
        if (!Grammar.word(sentence, that).equals("that")) {
            return false;
        }
        if (Grammar.tag(sentence, that).equals("WDT")
                && Grammar.word(sentence, that + 1).equals(",")) {
            // "a statement that, while mourning the dead, accused": a relative clause, interrupted
            return false;
        }
        boolean subject = false;
        for (int i = that + 1; i < sentence.size(); i++) {
            if (Grammar.isFinite(sentence.token(i))) {
                return subject && !hasGap(sentence, that, i);
            }
            boolean governed = i - 1 > that && Grammar.tag(sentence, i - 1).equals("IN")
                    || Grammar.tag(sentence, i - 1).equals("VBG");
            subject |= Subjects.isNominal(sentence.token(i)) && !governed
                    || sentence.token(i).tag().matches("DT|EX");
        }
        return false;
    }

    /** "that she has faced.": the verb of a relative clause wants the noun as its object. */
    private static boolean hasGap(Sentence sentence, int that, int finite) {
        return Grammar.tag(sentence, that).equals("WDT")
                && sentence.tree().is(that, "obj")
                && Grammar.isFinite(sentence.token(finite));
    }

    /** "allegations of fraud", "mounting complaints about": a cue without its source, where the noun itself says that somebody speaks. */
    private static boolean stands(Sentence sentence, int noun, Cue cue) {
        return cue.takes("unsourced") && Grammar.tag(sentence, noun).equals("NNS");
    }

    /** "X's claim that A did B was rejected": where the noun is the subject, its content ends before the verb of the sentence. */
    private static int beforeMainVerb(Sentence sentence, int noun, int start, int end) {
        for (int i = 0; i < noun; i++) {
            if (Grammar.isFinite(sentence.token(i))) {
                return end;
            }
        }
        int nth = sentence.token(start).is("that") ? 2 : 1;
        int main = mainVerb(sentence, start, end, nth, false);
        main = main < 0 ? mainVerb(sentence, start, end, nth, true) : main;
        return main < 0 ? end : main;
    }

    /** The nth verb of a stretch without conjunctions, that behind a complete clause, or -1; loosely, a past participle that stands where it would. */
    static int mainVerb(Sentence sentence, int start, int end, int nth, boolean loosely) {
        int wanted = nth;
        boolean inGroup = false;
        for (int i = start + 1; i < end; i++) {
            String tag = Grammar.tag(sentence, i);
            if (tag.equals("CC") || tag.startsWith("W") || tag.equals(",") || Grammar.isSubordinator(sentence, i)) {
                return -1;
            }
            boolean past = loosely
                    && tag.matches("JJ|VBN")
                    && Grammar.word(sentence, i).endsWith("ed")
                    && Grammar.tag(sentence, i - 1).matches("NN.*|VB|VBN|PRP");
            boolean finite = Grammar.isFinite(sentence.token(i)) || past;
            boolean fresh = !inGroup || !Grammar.isAuxiliary(sentence.token(i - 1));
            wanted -= finite && fresh ? 1 : 0;
            if (wanted == 0) {
                return i;
            }
            inGroup = finite && Grammar.isAuxiliary(sentence.token(i)) || inGroup && tag.matches("RB|VB|VBN|VBG");
        }
        return -1;
    }

    /** The first verb that has no subject of its own in its clause, so that it is the sentence's: "... while she was secretary was jailed"; or -1. */
    static int secondVerb(Sentence sentence, int start, int end) {
        int verbs = 0;
        boolean inGroup = false;
        for (int i = start; i < end; i++) {
            String tag = Grammar.tag(sentence, i);
            boolean boundary = tag.matches("CC|W.*|,|:|``|''") || Grammar.isSubordinator(sentence, i);
            if (boundary
                    || tag.equals("PRP")
                    || tag.equals("IN") && sentence.token(i).is("that")) {
                verbs = 0;
            }
            boolean finite = Grammar.isFinite(sentence.token(i));
            if (finite && !inGroup) {
                verbs += sentence.tree().child(i, "ccomp") >= 0 ? 0 : 1;
                if (verbs == 2) {
                    return i;
                }
            }
            inGroup = finite && Grammar.isAuxiliary(sentence.token(i)) || inGroup && tag.matches("RB|VB|VBN|VBG");
        }
        return -1;
    }

    private static int start(Sentence sentence, int next, Cue cue) {
        String word = Grammar.word(sentence, next);
        if (word.equals("to") && cue.takes("to")) {
            return Grammar.tag(sentence, next + 1).startsWith("VB") ? next : next + 1;
        }
        return cue.takes(word) && !word.equals("that") ? next + 1 : -1;
    }

    private int end(Sentence sentence, int noun, int start) {
        if (Grammar.tag(sentence, start).equals("TO")
                || Grammar.tag(sentence, start).startsWith("V")
                || Grammar.tag(sentence, start).startsWith("W")) {
            return commaEnd(sentence, start, extents.clauseEnd(sentence, noun, start));
        }
        Phrase phrase = Subjects.rightOf(sentence, start);
        if (phrase == null) {
            return start;
        }
        int end = Grammar.rightEdge(sentence, phrase.head(), extents.clauseEnd(sentence, noun, start));
        return commaEnd(sentence, start, prepositions(sentence, noun, Math.max(phrase.end(), end)));
    }

    /** "accusations of sexism against her father": the phrases behind the first that hang on the noun or on what was found. */
    private static int prepositions(Sentence sentence, int noun, int from) {
        int end = from;
        while (Grammar.word(sentence, end).matches("against|toward|towards|about|over|on|for|to|of|with|as|by|among|in")
                && !Grammar.isTime(sentence, end + 1)) {
            int head = sentence.tree().head(sentence.tree().head(end));
            Phrase phrase = Subjects.rightOf(sentence, end + 1);
            if (phrase == null || head < noun || head >= end) {
                break;
            }
            end = phrase.end();
        }
        return end;
    }

    private static int commaEnd(Sentence sentence, int start, int end) {
        for (int i = start; i < end; i++) {
            if (sentence.token(i).is(",")) {
                return Extents.trimmed(sentence, start, i);
            }
        }
        return end;
    }

    /** "the Kremlin" of "the Kremlin's repeated claim", "his" of "his claim"; null when none. */
    private static @Nullable Phrase possessor(Sentence sentence, int noun) {
        int at = noun - 1;
        while (at >= 0 && Grammar.tag(sentence, at).matches("JJ.*|NN|VBN|VBG|HYPH|RB|CD")) {
            at--;
        }
        if (at >= 0 && sentence.token(at).tag().equals("PRP$")) {
            return new Phrase(sentence, at, at + 1, at);
        }
        if (at > 0 && sentence.token(at).tag().equals("POS") && Grammar.isTime(sentence, at - 1)) {
            // "Tuesday's attack": a day says nothing
            return null;
        }
        if (at > 0 && sentence.token(at).tag().equals("POS")) {
            int first = at - 1;
            while (sentence.token(at - 1).isProperNoun()
                    && Grammar.tag(sentence, first - 1).matches("NNP|DT|HYPH")) {
                first--;
            }
            return first < at - 1 || sentence.token(at - 1).isProperNoun()
                    ? new Phrase(sentence, first, at, at - 1)
                    : Subjects.leftOf(sentence, at);
        }
        return null;
    }

    @Nullable Draft adjective(Sentence sentence, int adjective, Cue cue) {
        int next = adjective + 1;
        if (next >= sentence.size()) {
            return null;
        }
        boolean clause = cue.takes("that")
                && (sentence.token(next).is("that")
                        || sentence.tree().child(adjective, "ccomp") > adjective
                                && Grammar.tag(sentence, next).matches("PRP|NNP|DT|EX"));
        boolean infinitive = cue.takes("to") && Grammar.tag(sentence, next).equals("TO");
        int start = clause || infinitive ? next : cue.takes(Grammar.word(sentence, next)) ? next + 1 : -1;
        Phrase source = holder(sentence, adjective);
        if (start < 0 || start >= sentence.size() || source == null || Subjects.isExpletive(source)) {
            return null;
        }
        int end =
                clause || infinitive ? extents.clauseEnd(sentence, adjective, start) : end(sentence, adjective, start);
        if (end <= start) {
            return null;
        }
        boolean asserts = cue.asserts(clause ? "that" : Grammar.word(sentence, next));
        Draft draft = new Draft(sentence, adjective, sentence.span(adjective, next), asserts, false, source);
        draft.with(sentence.span(start, end))
                .because("attribution/adjective", sentence.token(adjective).text(), cue.at());
        return clause ? draft : draft.asPhrase();
    }

    private static @Nullable Phrase holder(Sentence sentence, int adjective) {
        Phrase subject = sentence.tree().child(adjective, "nsubj") >= 0 ? Subjects.of(sentence, adjective) : null;
        return subject != null ? subject : Subjects.leftOf(sentence, Grammar.groupFirst(sentence, adjective));
    }
}
