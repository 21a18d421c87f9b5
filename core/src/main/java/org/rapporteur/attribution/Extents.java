package org.rapporteur.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** How far a content reaches. */
final class Extents {
    private static final Set<String> COMPLEMENTS = Set.of(
            "as", "for", "of", "to", "over", "about", "against", "on", "with", "from", "in", "by", "because", "if",
            "while", "when", "after", "during", "into", "between", "at");
    private final CueLexicon cues;
    private final Occasion.Names occasions;
    private final NextSaying sayings;

    Extents(CueLexicon cues, Occasion.Names occasions) {
        this.cues = cues;
        this.occasions = occasions;
        sayings = new NextSaying(cues);
    }

    /** Token behind the last of a clause that begins at {@code start} and hangs on the verb: usually the sentence's end. */
    int clauseEnd(Sentence sentence, int verb, int start) {
        boolean quoted = false;
        int size = sentence.size();
        for (int i = start; i < size; i++) {
            Token token = sentence.token(i);
            if (Grammar.isQuoteMark(token)) {
                quoted = !quoted;
                if (!quoted && i > start + 1 && endsWithComma(sentence, i)) {
                    return i + 1;
                }
            } else if (!quoted && i > start + 1 && (breaks(sentence, verb, start, i) || token.is(";"))) {
                return trimmed(sentence, start, i);
            }
        }
        return trimmed(sentence, start, size);
    }

    /** ',"' before anything but another quotation: what follows is the report's own. */
    private static boolean endsWithComma(Sentence sentence, int mark) {
        String next = Grammar.tag(sentence, mark + 1);
        return sentence.token(mark - 1).is(",")
                && !next.isEmpty()
                && !next.equals("CC")
                && !Grammar.isQuoteMark(sentence.token(mark + 1))
                && sentence.token(mark - 1).span().end()
                        == sentence.token(mark).span().begin();
    }

    /** Whether a mark or conjunction at {@code at} ends the content because what follows hangs on the cue, not on the content. */
    private boolean breaks(Sentence sentence, int verb, int start, int at) {
        Token token = sentence.token(at);
        if (token.is(":") && at + 1 < sentence.size() && Grammar.isQuoteMark(sentence.token(at + 1))) {
            return hasCueBehind(sentence, at + 2);
        }
        boolean comma = token.is(",")
                || token.text().equals("-")
                || token.text().equals("—")
                || token.text().equals("--")
                || token.text().equals("–");
        boolean joins = token.tag().equals("CC") || Grammar.isSubordinator(sentence, at);
        if (token.is("by") && Grammar.tag(sentence, at + 1).equals("VBG")) {
            return isSayingAside(sentence, at + 1);
        }
        if (!comma && !joins) {
            return false;
        }
        int next = at + 1;
        if (next >= sentence.size()) {
            return false;
        }
        if (comma
                && (isSayingAside(sentence, next)
                        || Grammar.word(sentence, next).equals("according"))) {
            return true;
        }
        if (comma
                && (isParenthesis(sentence, next)
                        || isRemark(sentence, next)
                        || Remarks.begins(sentence, verb, start, at))) {
            return true;
        }
        if (comma && (isContrast(sentence, next) || isAnswer(sentence, next))) {
            return true;
        }
        if (comma && sentence.token(next).tag().equals("CC")) {
            next++;
        }
        if (isThatAgain(sentence, start, at)) {
            return false;
        }
        boolean apart = comma && (next > at + 1 || isSubordinate(sentence, verb) || isBeforeMain(sentence, verb));
        if ((joins || apart) && sayings.continues(sentence, next)
                || (joins || next > at + 1) && sayings.goesOn(sentence, verb, start, next, comma)) {
            return true;
        }
        if (comma && isMainBehindOpening(sentence, verb, start, at + 1)) {
            return true;
        }
        return comma && (isMainClause(sentence, verb, at + 1) || isBehindRelative(sentence, verb, at + 1))
                || hangsOnCue(sentence, verb, start, at, next);
    }

    /** "said it deplored the arrests, while China congratulated him": told by the report, not by the source. */
    private static boolean isContrast(Sentence sentence, int next) {
        Phrase subject = Grammar.word(sentence, next).equals("while") ? Subjects.rightOf(sentence, next + 1) : null;
        int at = subject == null ? -1 : subject.end();
        if (at > 0 && Grammar.tag(sentence, at).equals("CC")) {
            Phrase second = Subjects.rightOf(sentence, at + 1);
            at = second == null ? -1 : second.end();
        }
        return subject != null
                && at > 0
                && at < sentence.size()
                && Grammar.isFinite(sentence.token(at))
                && sentence.token(subject.head()).isProperNoun();
    }

    /** "accused a general of plotting, which the army denies": no content holds its own denial. */
    private boolean isAnswer(Sentence sentence, int next) {
        if (Grammar.word(sentence, next).matches("who|whom")
                && Grammar.tag(sentence, next + 1).equals("PRP")
                && next + 2 < sentence.size()) {
            // "..., who he blasted as a bully": the report tells of another saying
            return Grammar.isFinite(sentence.token(next + 2)) && cues.verbAt(sentence, next + 2) != null;
        }
        if (!Grammar.word(sentence, next).equals("which")) {
            return false;
        }
        Phrase subject = Subjects.rightOf(sentence, next + 1);
        int verb = subject == null ? -1 : subject.end();
        while (verb >= 0
                && Grammar.tag(sentence, verb).matches("RB|VBZ|VBP|VBD")
                && Grammar.word(sentence, verb).matches("has|have|had|strongly|also|always")) {
            verb++;
        }
        return verb >= 0
                && verb < sentence.size()
                && Set.of("deny", "reject", "dispute", "dismiss", "refute", "contest")
                        .contains(sentence.token(verb).lemma());
    }

    /** "said that A, but that B": the content goes on. */
    private static boolean isThatAgain(Sentence sentence, int start, int at) {
        int next = sentence.token(at).is(",") ? at + 1 : at;
        return Grammar.tag(sentence, next).equals("CC")
                && Grammar.word(sentence, next + 1).equals("that")
                && !Grammar.tag(sentence, next + 1).equals("DT")
                && Grammar.hasFiniteVerb(sentence, start, at);
    }

    /** "X, who said that ..., later left": the relative clause ends at a comma before a verb without subject. */
    private static boolean isBehindRelative(Sentence sentence, int verb, int next) {
        int relative = Grammar.groupFirst(sentence, verb) - 1;
        if (!Grammar.word(sentence, relative).matches("who|which")
                || !Grammar.word(sentence, relative - 1).equals(",")) {
            return false;
        }
        int at = next;
        while (Grammar.tag(sentence, at).startsWith("RB")) {
            at++;
        }
        return at < sentence.size() && Grammar.isFinite(sentence.token(at));
    }

    /** "While X said that ..., Y left", "X, who refused to ..., left": behind the comma the clause goes on that the cue is subordinate to. */
    private static boolean isMainClause(Sentence sentence, int verb, int next) {
        DependencyTree tree = sentence.tree();
        int steps = 0;
        for (int main = tree.head(verb); main >= 0 && steps < sentence.size(); main = tree.head(main), steps++) {
            if (main >= next && !tree.isBelow(next, verb) && tree.isBelow(next, main)) {
                return true;
            }
        }
        return false;
    }

    /** ", a claim that ..." and ", a day after ...": what the report adds. */
    private boolean isRemark(Sentence sentence, int from) {
        String word = Grammar.word(sentence, from);
        if (word.matches("an?|one|two|three|days|hours|weeks|months|shortly")) {
            int noun = word.matches("an?") && Grammar.tag(sentence, from + 1).equals("JJ") ? from + 2 : from + 1;
            boolean time = Grammar.isTime(sentence, noun) || word.matches("days|hours|weeks|months|shortly");
            int after = word.matches("days|hours|weeks|months|shortly") ? from + 1 : noun + 1;
            return time && Grammar.word(sentence, after).matches("after|before")
                    || word.matches("an?")
                            && noun < sentence.size()
                            && sentence.token(noun).isNoun()
                            && cues.noun(sentence.token(noun).lemma()) != null
                            && Grammar.tag(sentence, noun + 1).matches("WDT|IN|VBN");
        }
        return false;
    }

    /** Whether the sentence has no main verb before a cue that is a participle or stands in a relative clause. */
    private static boolean isBeforeMain(Sentence sentence, int verb) {
        int group = Grammar.groupFirst(sentence, verb);
        if (!Grammar.tag(sentence, group).equals("VBG")
                && !Grammar.word(sentence, group - 1).matches("who|which|that")) {
            return false;
        }
        for (int i = 0; i < group; i++) {
            if (Grammar.isFinite(sentence.token(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether more than a full stop follows behind the quotation that begins before a token. */
    private static boolean hasCueBehind(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (Grammar.isQuoteMark(sentence.token(i))) {
                return i + 2 < sentence.size();
            }
        }
        return false;
    }

    /** "After saying A, X left", "Asked whether A, X said no": behind the comma the sentence itself begins. */
    private static boolean isMainBehindOpening(Sentence sentence, int verb, int start, int next) {
        boolean participle = Grammar.tag(sentence, verb).matches("VBG|VBN")
                && !Grammar.word(sentence, verb).equals("according")
                && opens(sentence, verb);
        boolean clause = isSubordinate(sentence, verb) && Grammar.hasFiniteVerb(sentence, start, next);
        return (participle || clause) && ClauseStart.isSubjectWithVerb(sentence, next);
    }

    /** Whether nothing but a conjunction, preposition or adverb stands before a participle. */
    private static boolean opens(Sentence sentence, int participle) {
        for (int i = 0; i < participle; i++) {
            if (!Grammar.tag(sentence, i).matches("IN|RB|CC|WRB")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a clause that holds a verb opens the sentence with "while", "although", "when" and the like. */
    private static boolean isSubordinate(Sentence sentence, int verb) {
        Phrase subject = Subjects.own(sentence, verb);
        if (subject != null && Grammar.word(sentence, subject.first() - 1).matches("while|although|though")) {
            return true;
        }
        for (int i = 0; i < Math.min(verb, 3); i++) {
            if (Grammar.isSubordinator(sentence, i)) {
                return !hasComma(sentence, i, verb);
            }
        }
        return false;
    }

    private static boolean hasComma(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** ", officials said." and ", said X": the words that say who tells the whole. */
    boolean isParenthesis(Sentence sentence, int from) {
        Phrase source = Subjects.rightOf(sentence, from);
        int verb = source == null ? from : source.end();
        if (verb >= sentence.size() || verb - from > 8 || !Grammar.isFinite(sentence.token(verb))) {
            return false;
        }
        CueLexicon.Match match = cues.verbAt(sentence, verb);
        String behind = match == null ? "" : Grammar.tag(sentence, match.end());
        return match != null
                && match.cue().speaks()
                && (source == null
                        || behind.isEmpty()
                        || behind.equals(",")
                        || behind.equals(".")
                        || Grammar.isTime(sentence, match.end()));
    }

    /** ", adding that", ", noting": a second thing said. */
    private boolean isSayingAside(Sentence sentence, int token) {
        while (token + 1 < sentence.size() && sentence.token(token).tag().startsWith("RB")) {
            token++;
        }
        if (!Grammar.tag(sentence, token).equals("VBG")) {
            return false;
        }
        CueLexicon.Match match = cues.verbAt(sentence, token);
        return match != null
                && (match.cue().speaks()
                        || match.cue().lemma().matches("accuse|blame")
                        || match.cue().takes("objas")
                        || match.cue().takes("objpred"));
    }

    private static boolean hangsOnCue(Sentence sentence, int verb, int start, int at, int next) {
        DependencyTree tree = sentence.tree();
        for (int d = next; d < sentence.size(); d++) {
            int head = tree.head(d);
            if (head >= start || head < 0 || d < start) {
                continue;
            }
            boolean governs = tree.isBelow(verb, head);
            boolean clause = tree.is(d, "conj") || tree.is(d, "advcl") || tree.is(d, "parataxis");
            if (governs
                    && clause
                    && Grammar.leftEdge(sentence, d, start) >= at
                    && Grammar.leftEdge(sentence, d, start) <= next) {
                return true;
            }
        }
        return false;
    }

    /** Without final punctuation, save that which a closing quotation mark holds. */
    static int trimmed(Sentence sentence, int start, int end) {
        while (end > start + 1) {
            String tag = sentence.token(end - 1).tag();
            if (tag.equals(",") || tag.equals(".") || tag.equals(":") || tag.equals("CC")) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    /** Token behind an object and the complements that belong with it: "him a liar", "it as a mistake", "them for leaving". */
    int phraseEnd(Sentence sentence, int verb, int start, int object, boolean complements) {
        int limit = clauseEnd(sentence, verb, object);
        int end = Grammar.rightEdge(sentence, object, limit);
        end = cutAtTime(sentence, object, end);
        while (complements && end < limit) {
            int next = complement(sentence, verb, object, behindDay(sentence, end));
            if (next < 0) {
                break;
            }
            end = Math.max(end + 1, Grammar.rightEdge(sentence, next, limit));
        }
        return trimmed(sentence, object, balanced(sentence, start, end));
    }

    /** "accused the rebels on Friday of an attack": the token behind a day between the object and its complement. */
    private static int behindDay(Sentence sentence, int at) {
        boolean day = Grammar.word(sentence, at).equals("on") && Grammar.isTime(sentence, at + 1);
        return day && Grammar.word(sentence, at + 2).equals("of") ? at + 2 : at;
    }

    /** Head of a complement that begins at a token and hangs on the verb or its object, or -1. */
    private int complement(Sentence sentence, int verb, int object, int at) {
        Token token = sentence.token(at);
        boolean opener = (token.tag().equals("IN") || token.tag().equals("TO")) && COMPLEMENTS.contains(token.text())
                || Grammar.isQuoteMark(token);
        DependencyTree tree = sentence.tree();
        for (int d = at; d < sentence.size(); d++) {
            int head = tree.head(d);
            if (head != verb && head != object) {
                continue;
            }
            if (Grammar.leftEdge(sentence, d, at) != at
                    || isTimeOrOccasion(sentence, d)
                    || tree.is(d, "punct") && !opener) {
                continue;
            }
            boolean direct = tree.is(d, "xcomp") || tree.is(d, "obj") || tree.is(d, "iobj") || tree.is(d, "ccomp");
            if (direct || opener) {
                return d;
            }
        }
        return -1;
    }

    boolean isTimeOrOccasion(Sentence sentence, int noun) {
        return Grammar.isTime(sentence, noun) || occasions.at(sentence, noun) != null;
    }

    private static int cutAtTime(Sentence sentence, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (Grammar.isTime(sentence, i)
                    && i + 1 >= end
                    && Grammar.tag(sentence, i - 1).equals("IN")
                    && Grammar.word(sentence, i - 1).equals("on")) {
                return i - 1;
            }
        }
        return end;
    }

    /** Takes in a closing quotation mark that follows an opening one inside. */
    private static int balanced(Sentence sentence, int start, int end) {
        int marks = 0;
        for (int i = start; i < end; i++) {
            marks += Grammar.isQuoteMark(sentence.token(i)) ? 1 : 0;
        }
        if (marks % 2 == 1) {
            for (int i = end; i < sentence.size(); i++) {
                if (Grammar.isQuoteMark(sentence.token(i))) {
                    return i + 1;
                }
            }
        }
        return end;
    }

    static @Nullable Span span(Sentence sentence, int first, int end) {
        return end <= first ? null : sentence.span(first, end);
    }
}
