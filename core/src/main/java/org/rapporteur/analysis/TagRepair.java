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
                deedBehind(words, i);
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

    /** "An Israeli drone killed two men": the participle behind such a noun is the sentence's verb, where it has none before. */
    private static void deedBehind(List<CoreLabel> words, int noun) {
        boolean takesObject = noun + 2 < words.size()
                && words.get(noun + 1).tag().equals("VBN")
                && words.get(noun + 2).tag().matches("CD|DT|JJ|NNS?|NNPS?|PRP\\$?");
        for (int i = 0; i < noun; i++) {
            takesObject &= !words.get(i).tag().matches("VB[DZP]|MD");
        }
        if (takesObject) {
            words.get(noun + 1).setTag("VBD");
        }
    }

    /** Whether the word stands in a noun phrase that an article or a possessor opens. */
    private static boolean isInside(List<CoreLabel> words, int at) {
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
