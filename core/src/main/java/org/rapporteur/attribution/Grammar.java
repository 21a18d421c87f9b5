package org.rapporteur.attribution;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** What word order and tags tell of a sentence where its tree may err. Closed classes only. */
final class Grammar {
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
    private static final Set<String> SUBORDINATORS = Set.of(
            "while",
            "although",
            "though",
            "whereas",
            "because",
            "after",
            "before",
            "when",
            "as",
            "if",
            "since",
            "until",
            "unless");
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "day",
            "weekend",
            "ago");

    private Grammar() {}

    static String word(Sentence sentence, int token) {
        return token >= 0 && token < sentence.size()
                ? sentence.token(token).text().toLowerCase(Locale.ROOT)
                : "";
    }

    static String tag(Sentence sentence, int token) {
        return token >= 0 && token < sentence.size() ? sentence.token(token).tag() : "";
    }

    static boolean isFinite(Token token) {
        return token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP")
                || token.tag().equals("MD");
    }

    static boolean isAuxiliary(Token token) {
        return token.tag().equals("MD") || AUXILIARIES.contains(token.lemma()) && token.isVerb();
    }

    static boolean isQuoteMark(Token token) {
        return token.tag().equals("``")
                || token.tag().equals("''")
                || token.text().equals("\"")
                || token.text().equals("’”");
    }

    static boolean isSubordinator(Sentence sentence, int token) {
        return SUBORDINATORS.contains(word(sentence, token));
    }

    static boolean isTime(Sentence sentence, int token) {
        return TIMES.contains(word(sentence, token).replace(".", ""));
    }

    /** The first token of the verb's group: "has not been", "will soon", "went on to". */
    static int groupFirst(Sentence sentence, int verb) {
        int first = verb;
        for (int i = verb - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (isAuxiliary(token) || token.tag().equals("TO")) {
                first = i;
            } else if (!token.tag().startsWith("RB")) {
                break;
            } else if (i == verb - 1 || first == i + 1) {
                first = i;
            }
        }
        return first;
    }

    static boolean isPassive(Sentence sentence, int verb) {
        if (!sentence.token(verb).tag().equals("VBN")
                && !sentence.token(verb).tag().equals("VBD")) {
            return false;
        }
        DependencyTree tree = sentence.tree();
        int auxiliary = tree.child(verb, "aux:pass", "nsubj:pass");
        if (auxiliary >= 0 && auxiliary < verb && noMark(sentence, auxiliary, verb)) {
            return true;
        }
        int first = groupFirst(sentence, verb);
        for (int i = verb - 1; i >= first; i--) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                return token.lemma().equals("be") || token.lemma().equals("get");
            }
        }
        return false;
    }

    private static boolean noMark(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isQuoteMark(sentence.token(i))) {
                return false;
            }
        }
        return true;
    }

    /** First token of what hangs below a token, no farther left than {@code from}. */
    static int leftEdge(Sentence sentence, int token, int from) {
        for (int i = from; i < token; i++) {
            if (sentence.tree().isBelow(i, token)) {
                return i;
            }
        }
        return token;
    }

    /** Token behind the last that hangs below a token, no farther right than {@code end}. */
    static int rightEdge(Sentence sentence, int token, int end) {
        for (int i = end - 1; i > token; i--) {
            if (sentence.tree().isBelow(i, token)) {
                return i + 1;
            }
        }
        return token + 1;
    }

    static boolean hasFiniteVerb(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            // "gunmen abducted a boy", the verb read as a participle, has a subject all the same
            boolean past = sentence.token(i).tag().equals("VBN")
                    && sentence.tree().child(i, "aux") < 0
                    && sentence.tree().child(i, "nsubj") >= 0;
            if (past || isFinite(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isRelative(Sentence sentence, int at) {
        String tag = tag(sentence, at);
        return tag.equals("WP")
                || tag.equals("WDT")
                || word(sentence, at).equals("that") && tag(sentence, at - 1).startsWith("NN");
    }

    static boolean isPunctuation(Sentence sentence, int at) {
        String tag = tag(sentence, at);
        return tag.equals(",") || tag.equals(":") || tag.equals(".") || tag.equals("CC");
    }
}
