package org.rapporteur.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Finds who says: the subject of a verb, by the tree, and by the words beside the verb where the tree has none. */
final class Subjects {
    private static final Set<String> EXPLETIVES = Set.of("it", "there");

    /** Verbs whose object does what the infinitive says: "prompted officials to say". */
    private static final Set<String> CONTROLLED = Set.of(
            "advise",
            "allow",
            "ask",
            "beg",
            "cause",
            "compel",
            "encourage",
            "force",
            "get",
            "instruct",
            "invite",
            "lead",
            "order",
            "permit",
            "persuade",
            "press",
            "prompt",
            "push",
            "require",
            "tell",
            "urge",
            "want");

    /** Verbs whose object is who did what stands behind "for" or "of". */
    private static final Set<String> BLAMING = Set.of(
            "accuse", "blame", "criticise", "criticize", "condemn", "denounce", "fault", "praise", "suspect", "thank");

    private Subjects() {}

    /** The subject of a verb, shared or inherited ones included; null when none is found. */
    static @Nullable Phrase of(Sentence sentence, int verb) {
        int group = Grammar.groupFirst(sentence, verb);
        if (group == verb && sentence.token(verb).tag().equals("VBG")) {
            Phrase with = leftOf(sentence, verb);
            if (with != null && Grammar.word(sentence, with.first() - 1).equals("with")) {
                return with;
            }
            Phrase ahead = ahead(sentence, verb);
            if (ahead != null) {
                return ahead;
            }
        }
        Phrase found = byTree(sentence, verb, 0);
        if (found != null) {
            return found;
        }
        boolean tensed = Grammar.isFinite(sentence.token(group));
        Phrase left = tensed ? leftOf(sentence, group) : null;
        return left != null ? left : nearest(sentence, verb);
    }

    /** The subject that stands at the verb itself, not one that it shares. */
    static @Nullable Phrase own(Sentence sentence, int verb) {
        int subject = nominal(sentence, verb);
        int group = Grammar.groupFirst(sentence, verb);
        Phrase beside = Grammar.isFinite(sentence.token(group)) ? leftOf(sentence, group) : null;
        boolean behindQuote = beside != null
                && beside.first() > 0
                && subject < beside.first()
                && (Grammar.isQuoteMark(sentence.token(beside.first() - 1))
                        || sentence.token(beside.first() - 1).is(",")
                                && sentence.token(0).tag().equals("VBG"));
        boolean behindPortrait = beside != null
                && beside.first() > 1
                && subject < beside.first()
                && sentence.token(beside.first() - 1).is(",")
                && Grammar.tag(sentence, 0).equals("DT")
                && beside.end() - beside.first() <= 2
                && sentence.token(beside.head()).isProperNoun()
                && onlyComma(sentence, beside.first() - 1);
        if (subject >= 0 && !behindQuote && !behindPortrait) {
            return phrase(sentence, subject, verb);
        }
        return beside;
    }

    private static boolean onlyComma(Sentence sentence, int comma) {
        for (int i = 0; i < comma; i++) {
            if (sentence.token(i).is(",") || sentence.token(i).isProperNoun()) {
                return false;
            }
        }
        return true;
    }

    /** "...," said X: the noun phrase behind a verb that follows a quotation or a comma; null when there is none. */
    static @Nullable Phrase inverted(Sentence sentence, int group, int end) {
        boolean mark =
                group == 0 && Character.isUpperCase(sentence.token(0).text().charAt(0))
                        || group > 0
                                && (Grammar.isQuoteMark(sentence.token(group - 1))
                                        || sentence.token(group - 1).is(","));
        Phrase right = mark && group + 1 >= end ? rightOf(sentence, end) : null;
        if (right == null
                || Grammar.isTime(sentence, right.head())
                || Grammar.isFinite(sentence.token(Math.min(right.end(), sentence.size() - 1)))) {
            return null;
        }
        int last = Math.max(right.end(), Grammar.rightEdge(sentence, right.head(), beforeMark(sentence, right.head())));
        int next = last;
        while (Grammar.tag(sentence, next).startsWith("RB")) {
            next++;
        }
        boolean clause = next < sentence.size()
                && Grammar.isFinite(sentence.token(next))
                && !sentence.token(last - 1).is(",");
        return clause ? null : trimmed(sentence, right.first(), last, right.head());
    }

    /** "After announcing ..., X left": the subject of the clause that follows an opening participle; null when none opens. */
    private static @Nullable Phrase ahead(Sentence sentence, int verb) {
        for (int i = 0; i < verb; i++) {
            if (sentence.token(i).isVerb()
                    || sentence.token(i).is(",")
                    || sentence.token(i).tag().startsWith("PRP")
                    || sentence.token(i).tag().equals("MD")) {
                return null;
            }
        }
        boolean opens = verb == 0 || Grammar.tag(sentence, verb - 1).matches("IN|TO|RB");
        for (int i = verb + 1; opens && i + 1 < sentence.size(); i++) {
            Phrase subject = sentence.token(i).is(",") ? rightOf(sentence, i + 1) : null;
            if (subject != null) {
                int next = subject.end();
                while (Grammar.tag(sentence, next).startsWith("RB")) {
                    next++;
                }
                if (next < sentence.size()
                        && (Grammar.isFinite(sentence.token(next))
                                || sentence.token(next).is(","))) {
                    return subject;
                }
            }
        }
        return null;
    }

    /** Of a participle or infinitive whose governor the tree does not tell: the subject of the nearest clause before it. */
    private static @Nullable Phrase nearest(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        int marks = 0;
        for (int i = verb - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            marks += Grammar.isQuoteMark(token) ? 1 : 0;
            if (marks % 2 == 0 && token.isVerb() && !tree.is(i, "aux") && !tree.is(i, "acl")) {
                int subject = nominal(sentence, i);
                if (subject >= 0 && subject < i && !tree.is(i, "ccomp")) {
                    return phrase(sentence, subject, i);
                }
            }
        }
        return null;
    }

    private static int nominal(Sentence sentence, int verb) {
        for (int child : sentence.tree().children(verb, "nsubj")) {
            if (isSeparated(sentence, child, verb)) {
                continue;
            }
            return child;
        }
        return -1;
    }

    /** A quotation mark between subject and verb, or a finite verb that governs neither: the tree has mistaken the subject. */
    private static boolean isSeparated(Sentence sentence, int subject, int verb) {
        int from = Math.min(subject, verb) + 1;
        int to = Math.max(subject, verb);
        int marks = 0;
        for (int i = from; i < to; i++) {
            marks += Grammar.isQuoteMark(sentence.token(i)) ? 1 : 0;
        }
        return marks % 2 == 1;
    }

    private static @Nullable Phrase byTree(Sentence sentence, int verb, int depth) {
        DependencyTree tree = sentence.tree();
        int group = Grammar.groupFirst(sentence, verb);
        boolean participle = sentence.token(verb).tag().equals("VBG") && group == verb;
        boolean loose = participle && Grammar.word(sentence, group - 1).equals(",");
        int subject = nominal(sentence, verb);
        if (subject >= 0 && !(loose && subject < verb)) {
            return phrase(sentence, subject, verb);
        }
        int head = tree.head(verb);
        if (head < 0 || depth > 3) {
            return null;
        }
        boolean infinitive = Grammar.tag(sentence, group).equals("TO");
        loose |= participle && Grammar.tag(sentence, group - 1).matches("IN|TO");
        if (tree.is(verb, "acl") && sentence.token(head).isNoun() && head < verb) {
            return infinitive || loose ? ofGovernor(sentence, head, depth) : phrase(sentence, head, verb);
        }
        if (infinitive && tree.is(verb, "xcomp")) {
            int object = tree.child(head, "obj", "iobj");
            if (object > head
                    && object < verb
                    && CONTROLLED.contains(sentence.token(head).lemma())) {
                return phrase(sentence, object, verb);
            }
        }
        if (participle
                && Grammar.word(sentence, group - 1).matches("for|of")
                && BLAMING.contains(sentence.token(head).lemma())) {
            // "blamed the network for reporting that ..."
            int blamed = tree.child(head, "obj", "nsubj:pass");
            if (blamed >= 0) {
                return phrase(sentence, blamed, verb);
            }
        }
        return shared(sentence, verb, depth);
    }

    /** The subject of the verb that this one is joined to or hangs on. */
    private static @Nullable Phrase shared(Sentence sentence, int verb, int depth) {
        DependencyTree tree = sentence.tree();
        int head = tree.head(verb);
        boolean inherits = tree.is(verb, "conj")
                || tree.is(verb, "xcomp")
                || tree.is(verb, "advcl")
                || tree.is(verb, "dep")
                || tree.is(verb, "parataxis")
                || tree.is(verb, "ccomp") && sentence.token(verb).tag().equals("VBG");
        if (inherits
                && (sentence.token(head).isVerb()
                        || tree.is(verb, "conj")
                        || tree.is(verb, "advcl")
                        || tree.is(verb, "xcomp"))) {
            Phrase near = tree.is(verb, "conj") && Grammar.isFinite(sentence.token(verb))
                    ? leftOf(sentence, Grammar.groupFirst(sentence, verb))
                    : null;
            return near != null ? near : byTree(sentence, head, depth + 1);
        }
        return null;
    }

    /** The subject of the verb that a noun hangs on: who acts, where a participle was taken for the noun's own. */
    private static @Nullable Phrase ofGovernor(Sentence sentence, int noun, int depth) {
        DependencyTree tree = sentence.tree();
        int at = tree.head(noun);
        int steps = 0;
        if (tree.is(noun, "nsubj")) {
            return phrase(sentence, noun, at);
        }
        while (at >= 0 && steps++ < sentence.size()) {
            if (sentence.token(at).isVerb() || tree.child(at, "nsubj") >= 0) {
                return byTree(sentence, at, depth + 1);
            }
            at = tree.head(at);
        }
        return null;
    }

    /** The noun phrase that ends where the verb's group begins, by tags alone. */
    static @Nullable Phrase leftOf(Sentence sentence, int groupFirst) {
        int last = groupFirst - 1;
        while (last >= 0
                && (sentence.token(last).tag().startsWith("RB")
                        || Grammar.isTime(sentence, last)
                        || last > 0
                                && Grammar.isTime(sentence, last + 1)
                                && sentence.token(last).tag().equals("IN"))) {
            last--;
        }
        if (last < 0 || !isNominal(sentence.token(last)) && !isAdjectiveForNoun(sentence, last)) {
            return null;
        }
        int first = last;
        while (first > 0 && isInside(sentence, first - 1)) {
            first--;
        }
        while (first < last
                && (sentence.token(first).tag().equals("IN")
                        || sentence.token(first).tag().equals("POS"))) {
            first++;
        }
        int joined = joined(sentence, first);
        return new Phrase(sentence, joined, last + 1, last);
    }

    /** ", an official and two residents": where the phrase begins whose last member begins at a token. */
    private static int joined(Sentence sentence, int last) {
        int first = last;
        if (Grammar.word(sentence, last - 1).matches("and|or") && last > 2 && isNominal(sentence.token(last - 2))) {
            first = last - 2;
            while (first > 0 && isInside(sentence, first - 1)) {
                first--;
            }
        }
        boolean opens =
                first > 0 && (sentence.token(first - 1).is(",") || Grammar.isQuoteMark(sentence.token(first - 1)));
        return opens ? first : last;
    }

    /** The noun phrase that begins at a token, by tags alone; null when none does. */
    static @Nullable Phrase rightOf(Sentence sentence, int from) {
        if (Grammar.tag(sentence, from).equals("IN")
                || Grammar.tag(sentence, from).equals("POS")) {
            return null;
        }
        int end = from;
        int head = -1;
        while (end < sentence.size() && (isInside(sentence, end) || isNominal(sentence.token(end)))) {
            if (head >= 0 && Grammar.tag(sentence, end).matches("DT|PRP\\$?") && isNominal(sentence.token(end - 1))) {
                break;
            }
            if (isNominal(sentence.token(end))
                    && (head < 0 || !sentence.token(end - 1).tag().equals("IN"))) {
                head = head < 0 || !hasPrepositionBetween(sentence, head, end) ? end : head;
            }
            end++;
        }
        if (head < 0 && end > from + 1 && isAdjectiveForNoun(sentence, end - 1)) {
            return new Phrase(sentence, from, end, end - 1);
        }
        while (end > from && !isNominal(sentence.token(end - 1))) {
            end--;
        }
        return head < 0 || end <= from ? null : new Phrase(sentence, from, end, Math.min(head, end - 1));
    }

    /** "the general", "the accused", which the tagger may take for adjectives. */
    private static boolean isAdjectiveForNoun(Sentence sentence, int at) {
        return Grammar.tag(sentence, at).matches("JJ|VBN")
                && Grammar.tag(sentence, at - 1).equals("DT");
    }

    private static boolean hasPrepositionBetween(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).tag().equals("IN")) {
                return true;
            }
        }
        return false;
    }

    static boolean isNominal(Token token) {
        return token.isNoun()
                || token.tag().equals("PRP")
                || token.tag().equals("WP")
                || token.tag().equals("CD")
                || Set.of(
                                        "others", "many", "some", "most", "both", "who", "which", "all", "one",
                                        "another", "few", "several", "that")
                                .contains(token.lemma())
                        && !token.tag().startsWith("RB")
                        && !token.tag().equals("IN");
    }

    private static boolean isInside(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String tag = token.tag();
        return token.isNoun()
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("PRP$")
                || tag.equals("HYPH")
                || tag.equals("$")
                || tag.equals("VBG") && isTitle(sentence, at)
                || tag.equals("IN") && (token.is("of") || token.is("from") || token.is("for"));
    }

    /** "ranking Democrat", "acting mayor". */
    private static boolean isTitle(Sentence sentence, int at) {
        return sentence.token(at).lemma().matches("rank|ranking|act|acting|sit|sitting|rule|ruling|govern|governing")
                && Grammar.tag(sentence, at + 1).startsWith("NN");
    }

    static boolean isExpletive(@Nullable Phrase subject) {
        return subject != null
                && subject.end() - subject.first() == 1
                && EXPLETIVES.contains(Grammar.word(subject.sentence(), subject.first()));
    }

    private static Phrase phrase(Sentence sentence, int head, int verb) {
        int first;
        int end;
        if (head < verb) {
            int limit = Grammar.groupFirst(sentence, verb);
            first = Grammar.leftEdge(sentence, head, afterMark(sentence, head));
            end = Math.max(head + 1, Grammar.rightEdge(sentence, head, Math.max(head + 1, Math.min(limit, verb))));
        } else {
            first = Grammar.leftEdge(sentence, head, verb + 1);
            end = Grammar.rightEdge(sentence, head, beforeMark(sentence, head));
        }
        return trimmed(sentence, first, end, head);
    }

    /** Without what the tree has wrongly put before the noun: "Addressing the crowd, the minister", "In May, officials". */
    private static Phrase trimmed(Sentence sentence, int from, int to, int head) {
        int first = Math.max(from, Math.min(head, sentence.dateline()));
        int end = to;
        for (int i = head - 1; i > from; i--) {
            boolean comma = sentence.token(i).is(",");
            if (comma && (sentence.token(from).isVerb() || isOpening(sentence.token(from)))) {
                first = i + 1;
                break;
            }
        }
        while (first < head && isOpening(sentence.token(first))) {
            first++;
        }
        int time = end - 1;
        while (time > head && Grammar.isTime(sentence, time)) {
            time--;
        }
        if (time < end - 1 && time > head) {
            end = Grammar.tag(sentence, time).matches("IN|JJ|DT") ? time : time + 1;
        }
        while (end > head + 1
                && (isMark(sentence.token(end - 1))
                        || Grammar.tag(sentence, end - 1).equals("IN"))) {
            end--;
        }
        return new Phrase(sentence, first, end, head);
    }

    private static boolean isOpening(Token token) {
        return isMark(token)
                || token.tag().equals("CC")
                || token.tag().equals("IN")
                || token.tag().startsWith("RB");
    }

    private static boolean isMark(Token token) {
        return List.of(",", ":", ".", "-LRB-", "-RRB-", "``", "''", "NFP").contains(token.tag());
    }

    private static int afterMark(Sentence sentence, int head) {
        for (int i = head - 1; i >= 0; i--) {
            if (Grammar.isQuoteMark(sentence.token(i))
                    || sentence.token(i).is(";")
                    || sentence.token(i).is(":")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int beforeMark(Sentence sentence, int head) {
        for (int i = head + 1; i < sentence.size(); i++) {
            if (Grammar.isQuoteMark(sentence.token(i))
                    || sentence.token(i).is(";")
                    || sentence.token(i).is(":")) {
                return i;
            }
        }
        return sentence.size();
    }
}
