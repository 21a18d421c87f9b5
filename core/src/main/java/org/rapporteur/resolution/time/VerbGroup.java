package org.rapporteur.resolution.time;

import java.util.Locale;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * A verb with its auxiliaries to the left.
 *
 * @param modal the modal's word, "would", or empty
 * @param have a form of "have" stands before it
 * @param present "is", "are"
 * @param past "was", "had"
 * @param to it is an infinitive
 * @param negated "not", "n't", "neither", "never", "no" stand before it
 */
record VerbGroup(int verb, String modal, boolean have, boolean present, boolean past, boolean to, boolean negated) {
    private static final int REACH = 14;

    static VerbGroup of(Sentence sentence, int verb) {
        String modal = "";
        boolean have = false;
        boolean present = false;
        boolean past = false;
        boolean to = false;
        boolean negated = false;
        for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
            Token token = sentence.token(i);
            String text = token.text().toLowerCase(Locale.ROOT);
            if (text.equals("not") || text.equals("n't") || text.equals("never") || text.equals("n’t")) {
                negated = true;
            } else if (token.tag().equals("MD")) {
                modal = text;
            } else if (token.tag().equals("TO")) {
                to = true;
                break;
            } else if (token.isVerb() && token.lemma().equals("be")) {
                present |= token.tag().equals("VBZ") || token.tag().equals("VBP");
                past |= token.tag().equals("VBD");
            } else if (token.isVerb() && token.lemma().equals("have")) {
                have = true;
                past |= token.tag().equals("VBD");
            } else if (!token.tag().startsWith("RB")) {
                break;
            }
        }
        negated |= verb > 0 && neither(sentence, verb);
        return new VerbGroup(verb, modal, have, present, past, to, negated);
    }

    private static boolean neither(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 8); i--) {
            if (sentence.token(i).is("neither")
                    || sentence.token(i).is("nor")
                    || sentence.token(i).is("no")
                    || sentence.token(i).is("nobody")) {
                return true;
            }
        }
        return false;
    }

    /** The verb that governs a stretch of tokens: by the tree, else the nearest to the left, else to the right; or -1. */
    static int over(Sentence sentence, int first, int end) {
        int adjacent = adjacent(sentence, first);
        if (adjacent >= 0) {
            return adjacent;
        }
        if (sentence.tree().isParsed()) {
            int verb = inTree(sentence, first, end);
            if (verb >= 0 && !isApart(sentence, verb, first)) {
                int nearer = verb > first ? inClause(sentence, first, end, verb) : -1;
                return nearer < 0 ? verb : nearer;
            }
        }
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                return i;
            }
            if (isBreak(token)) {
                break;
            }
        }
        for (int i = end; i < Math.min(sentence.size(), end + REACH); i++) {
            if (sentence.token(i).isVerb() || sentence.token(i).tag().equals("MD")) {
                return lastOfGroup(sentence, i);
            }
        }
        return -1;
    }

    /** "Expires on Friday", "said Friday": a verb right before the time, whatever the tree says. */
    private static int adjacent(Sentence sentence, int first) {
        int at = first - 1;
        if (at > 0 && sentence.token(at).tag().equals("IN")) {
            at--;
        }
        return at >= 0 && sentence.token(at).isVerb() ? at : -1;
    }

    /**
     * "Which expelled two diplomats on Thursday, will summon": the finite verb before a time in its own clause, where a
     * comma parts the time from the verb behind that the tree gives; else -1.
     */
    private static int inClause(Sentence sentence, int first, int end, int behind) {
        boolean parted = false;
        for (int i = end; i < behind; i++) {
            parted |= sentence.token(i).is(",");
        }
        for (int i = first - 1; parted && i >= Math.max(0, first - REACH); i--) {
            Token token = sentence.token(i);
            if (token.is(",") || isBreak(token)) {
                return -1;
            }
            if (token.tag().equals("VBD")
                    || token.tag().equals("VBZ")
                    || token.tag().equals("VBP")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isApart(Sentence sentence, int verb, int time) {
        for (int i = Math.min(verb, time); i < Math.max(verb, time); i++) {
            if (sentence.token(i).text().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** The verb above a verb, or -1. */
    static int above(Sentence sentence, int verb) {
        if (sentence.tree().isParsed()) {
            int at = sentence.tree().head(verb);
            for (int steps = 0; at >= 0 && steps < 40; steps++) {
                if (sentence.token(at).isVerb() || sentence.token(at).tag().startsWith("JJ")) {
                    return at;
                }
                at = sentence.tree().head(at);
            }
            return -1;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (sentence.token(i).isVerb()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBreak(Token token) {
        return switch (token.text()) {
            case ";", ":", "``", "\"", "“", "''", "”" -> true;
            default -> false;
        };
    }

    private static int lastOfGroup(Sentence sentence, int at) {
        int verb = at;
        for (int i = at; i < Math.min(sentence.size(), at + 5); i++) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                verb = i;
            } else if (!token.tag().startsWith("RB") && !token.tag().equals("MD")) {
                break;
            }
        }
        return verb;
    }

    private static int inTree(Sentence sentence, int first, int end) {
        DependencyTree tree = sentence.tree();
        int at = first;
        for (int i = first; i < end; i++) {
            int head = tree.head(i);
            if (head < first || head >= end) {
                at = i;
            }
        }
        for (int steps = 0; at >= 0 && steps < 40; steps++) {
            boolean outside = at < first || at >= end;
            if (outside && sentence.token(at).isVerb()) {
                return at;
            }
            int copula = outside ? tree.child(at, "cop") : -1;
            if (copula >= 0) {
                return copula;
            }
            at = tree.head(at);
        }
        return -1;
    }
}
