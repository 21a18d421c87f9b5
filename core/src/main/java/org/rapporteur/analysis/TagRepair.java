package org.rapporteur.analysis;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts right tags that cannot stand where they do: base forms ("a Russian drone strike", "Tuesday's drone attack" have two nouns
 * each), adjectives with an object ("is striking targets"), participles behind a hyphen ("Iran test-fired a missile").
 */
final class TagRepair {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "'re", "be", "been");
    private static final int LONGEST_PHRASE = 3;

    private TagRepair() {}

    /** @param words tagged words of a sentence; their tags are changed */
    static void repair(List<CoreLabel> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).tag().equals("VB") && (opens(words.get(i - 1)) || isInside(words, i))) {
                words.get(i).setTag("NN");
            } else if (isGerundWithObject(words, i)) {
                words.get(i).setTag("VBG");
            } else if (isHyphenatedVerb(words, i)) {
                words.get(i).setTag("VBD");
            }
        }
    }

    /** "is currently striking terror targets", read as an adjective: a form of "be" stands before it and a noun phrase behind. */
    private static boolean isGerundWithObject(List<CoreLabel> words, int at) {
        if (!words.get(at).tag().equals("JJ") || !words.get(at).word().endsWith("ing") || !opensObject(words, at + 1)) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && words.get(before).tag().equals("RB")) {
            before--;
        }
        return BE.contains(words.get(before).word().toLowerCase(Locale.ROOT));
    }

    /** "Iran test-fired a missile": behind a noun, the other noun and the hyphen, and before an object. */
    private static boolean isHyphenatedVerb(List<CoreLabel> words, int at) {
        return at > 2
                && at + 1 < words.size()
                && words.get(at).tag().equals("VBN")
                && words.get(at - 1).word().equals("-")
                && words.get(at - 2).tag().equals("NN")
                && words.get(at - 3).tag().startsWith("NN")
                && words.get(at + 1).tag().matches("DT|CD|PRP\\$");
    }

    private static boolean opensObject(List<CoreLabel> words, int at) {
        return at < words.size() && words.get(at).tag().matches("DT|CD|PRP\\$|NNP|NNPS|NNS");
    }

    /** Whether only a noun, or what describes one, can follow. */
    private static boolean opens(CoreLabel word) {
        return ARTICLES.contains(word.word().toLowerCase(Locale.ROOT))
                || word.tag().equals("POS")
                || word.tag().equals("PRP$");
    }

    /** Whether the word stands between what opens a noun phrase and its noun. */
    private static boolean isInside(List<CoreLabel> words, int at) {
        if (at + 1 >= words.size() || !words.get(at + 1).tag().matches("NNS?")) {
            return false;
        }
        for (int before = at - 1; before >= Math.max(0, at - LONGEST_PHRASE); before--) {
            if (opens(words.get(before))) {
                return true;
            }
            if (!words.get(before).tag().equals("JJ")
                    && !words.get(before).tag().equals("NNP")) {
                return false;
            }
        }
        return false;
    }
}
