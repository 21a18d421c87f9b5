package org.rapporteur.attribution;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Finds where the clause or quotation behind a cue begins: "said [that ...", "said [he ...", "asked [whether ...", "said: [...". */
final class ClauseStart {
    private static final int FAR = 14;

    private ClauseStart() {}

    /** Where the content behind a cue begins, or -1. */
    static int of(Sentence sentence, int verb, CueLexicon.Match match, @Nullable Phrase own) {
        Cue cue = match.cue();
        int from = own != null && own.first() >= match.end() ? own.end() : match.end();
        int limit = Math.min(sentence.size(), from + FAR);
        if (own != null && own.first() < verb && isGap(sentence, own.first() - 1, from)) {
            return from;
        }
        for (int i = from; i < limit; i++) {
            Token token = sentence.token(i);
            if (token.is(":") && cue.speaks() && i + 1 < sentence.size()) {
                return i + 1;
            }
            if (Grammar.isQuoteMark(token)) {
                return cue.speaks() && quoteMayStart(sentence, from, i) ? i : zero(sentence, verb, cue, from, i);
            }
            if (cue.takes("that") || cue.takes("audthat")) {
                if (token.is("that") && opensClause(sentence, i, from) && !isOfNoun(sentence, cue, from, i)) {
                    return i;
                }
            }
            if (cue.takes("wh")
                    && SpeechFinder.WH.contains(Grammar.word(sentence, i))
                    && (i == from || sentence.tree().isBelow(i, verb) && cue.takes("audthat"))) {
                return i;
            }
            boolean infinitive = token.tag().equals("TO") && cue.takes("to");
            if (infinitive && Grammar.tag(sentence, i + 1).startsWith("VB")) {
                return -1;
            }
            if (token.is(",") && i > from && Grammar.tag(sentence, i + 1).equals("VBG") && !aside(sentence, from, i)) {
                return zero(sentence, verb, cue, from, i);
            }
            if (token.is(",")
                    && i == from
                    && !aside(sentence, from, i)
                    && !Grammar.tag(sentence, i + 1).equals("``")
                    && !quoteSoon(sentence, i + 1)) {
                return -1;
            }
            if (Grammar.isFinite(token) && i > from) {
                return zero(sentence, verb, cue, from, i);
            }
        }
        return zero(sentence, verb, cue, from, limit);
    }

    /** "reported, citing X, that": words between commas before "that". */
    private static boolean aside(Sentence sentence, int from, int comma) {
        for (int i = comma + 1; i < Math.min(sentence.size(), from + FAR); i++) {
            if (sentence.token(i).is(",")) {
                return Grammar.word(sentence, i + 1).equals("that");
            }
        }
        return false;
    }

    /** "who officials say was ...": a relative word before the source, a verb behind the cue. */
    private static boolean isGap(Sentence sentence, int relative, int from) {
        return from < sentence.size()
                && Grammar.isRelative(sentence, relative)
                && (sentence.token(from).isVerb() || sentence.token(from).tag().equals("MD"));
    }

    /** "denied a report that ...": the clause belongs to the object. */
    private static boolean isOfNoun(Sentence sentence, Cue cue, int from, int that) {
        if (that == from || !cue.takes("obj") || cue.takes("audthat")) {
            return false;
        }
        Phrase object = Subjects.rightOf(sentence, from);
        return object != null && !Grammar.isTime(sentence, object.head());
    }

    private static boolean quoteSoon(Sentence sentence, int at) {
        return at < sentence.size() && Grammar.isQuoteMark(sentence.token(at));
    }

    private static boolean quoteMayStart(Sentence sentence, int from, int quote) {
        if (quote == from || Grammar.isPunctuation(sentence, quote - 1)) {
            return true;
        }
        for (int i = from; i < quote; i++) {
            if (sentence.token(i).isVerb() || sentence.token(i).is(",")) {
                return false;
            }
        }
        int close = quote + 1;
        int verbs = 0;
        while (close < sentence.size() && !Grammar.isQuoteMark(sentence.token(close))) {
            verbs += sentence.token(close).isVerb() ? 1 : 0;
            close++;
        }
        return verbs > 0
                && Character.isUpperCase(
                        Grammar.tag(sentence, quote + 1).isEmpty()
                                ? 'a'
                                : sentence.token(quote + 1).text().charAt(0));
    }

    private static boolean opensClause(Sentence sentence, int that, int from) {
        String tag = Grammar.tag(sentence, that);
        if (tag.equals("DT") && Grammar.tag(sentence, that + 1).matches("DT|PRP\\$?|EX|NNPS?|CD|IN")) {
            return true;
        }
        if (tag.equals("DT") && !Grammar.hasFiniteVerb(sentence, that + 1, Math.min(sentence.size(), that + 3))) {
            return that == from && Grammar.hasFiniteVerb(sentence, that + 1, sentence.size());
        }
        return !tag.equals("WDT")
                || !Grammar.tag(sentence, that - 1).startsWith("NN")
                || that == from
                || isClause(sentence, that + 1);
    }

    /** A clause without "that": by the tree, or a noun phrase with a finite verb right behind the cue. */
    private static int zero(Sentence sentence, int verb, Cue cue, int from, int finite) {
        if (!cue.takes("that") && !cue.takes("audthat")) {
            return -1;
        }
        if (cue.takes("audthat")) {
            Phrase hearer = Subjects.rightOf(sentence, from);
            if (hearer != null && isClause(sentence, hearer.end())) {
                return hearer.end();
            }
        }
        int left = byTree(sentence, verb, from);
        if (left >= 0) {
            return left;
        }
        if (from >= sentence.size() || finite <= from || !Grammar.hasFiniteVerb(sentence, from, sentence.size())) {
            return -1;
        }
        if (isClause(sentence, from)) {
            return from;
        }
        return isBare(sentence, verb, cue, from, finite) ? from : -1;
    }

    /** "said the broad ban on spending for transfers prevented ...": after a verb that takes no noun, whatever holds a finite verb. */
    private static boolean isBare(Sentence sentence, int saying, Cue cue, int from, int finite) {
        if (!cue.speaks() || cue.takes("obj") || cue.takes("audto") || Grammar.isTime(sentence, from)) {
            return false;
        }
        String tag = Grammar.tag(sentence, from);
        boolean nominal = tag.matches("NN.*|PRP\\$?|DT|EX|JJ.*|CD|VBG|RBR|JJR");
        boolean condition =
                !cue.takes("audthat") && Grammar.word(sentence, from).equals("if");
        int verb = finite;
        int before = Grammar.groupFirst(sentence, saying) - 1;
        boolean near = cue.takes("audthat") || Grammar.word(sentence, before).matches("who|which|that");
        while (!near && verb < sentence.size() && !Grammar.isFinite(sentence.token(verb))) {
            verb++;
        }
        if (verb == sentence.size()
                || !Grammar.isFinite(sentence.token(verb))
                || Grammar.isPunctuation(sentence, from)) {
            return false;
        }
        return nominal && noBarrier(sentence, from, verb) || condition && isMainBehind(sentence, verb);
    }

    /** "said if he won ..., he would": a clause behind the condition. */
    private static boolean isMainBehind(Sentence sentence, int finite) {
        return Grammar.hasFiniteVerb(sentence, finite + 1, sentence.size());
    }

    /** Where the clause below the verb begins by its tree, unless a quotation mark stands before it; else -1. */
    private static int byTree(Sentence sentence, int verb, int from) {
        int clause = sentence.tree().child(verb, "ccomp");
        if (clause <= from || Grammar.word(sentence, from).equals(",")) {
            return -1;
        }
        int left = Grammar.leftEdge(sentence, clause, from);
        for (int i = from; i < left; i++) {
            if (Grammar.isQuoteMark(sentence.token(i))) {
                return -1;
            }
        }
        return left;
    }

    /** A noun phrase with its finite verb right behind it, one that cannot be a participle. */
    static boolean isClause(Sentence sentence, int from) {
        Phrase subject = Subjects.rightOf(sentence, from);
        int at = subject == null ? sentence.size() : subject.end();
        while (Grammar.tag(sentence, at).startsWith("RB")
                || at < sentence.size() && Grammar.isQuoteMark(sentence.token(at))) {
            at++;
        }
        String tag = Grammar.tag(sentence, at);
        boolean finite = tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
        boolean past = tag.equals("VBD")
                && (Grammar.isAuxiliary(sentence.token(at))
                        || Grammar.tag(sentence, from).equals("PRP"));
        return (finite || past) && !Grammar.isTime(sentence, from);
    }

    /** "the minister flew", "he, too, would": a noun phrase and a finite verb behind it. */
    static boolean isSubjectWithVerb(Sentence sentence, int from) {
        Phrase subject = Grammar.tag(sentence, from).startsWith("W") ? null : Subjects.rightOf(sentence, from);
        int at = subject == null ? sentence.size() : subject.end();
        while (Grammar.tag(sentence, at).startsWith("RB")) {
            at++;
        }
        return at < sentence.size() && Grammar.isFinite(sentence.token(at)) && !Grammar.isTime(sentence, from);
    }

    private static boolean noBarrier(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = Grammar.tag(sentence, i);
            if (tag.equals("WDT") || tag.equals("WP") || Grammar.isSubordinator(sentence, i)) {
                return false;
            }
            if (tag.equals("CC")
                    && (sentence.token(i - 1).is(",")
                            || i + 1 == to
                            || i + 2 == to && Grammar.tag(sentence, i + 1).startsWith("RB"))) {
                return false;
            }
        }
        return true;
    }
}
