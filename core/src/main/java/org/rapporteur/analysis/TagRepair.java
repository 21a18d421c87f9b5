package org.rapporteur.analysis;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts right base forms where none can stand: "a Russian drone strike", "Tuesday's drone attack" have two nouns each. */
final class TagRepair {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final int LONGEST_PHRASE = 3;

    private TagRepair() {}

    /** @param words tagged words of a sentence; their tags are changed */
    static void repair(List<CoreLabel> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).tag().equals("VB") && (opens(words.get(i - 1)) || isInside(words, i))) {
                words.get(i).setTag("NN");
            }
        }
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
