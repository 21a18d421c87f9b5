package org.rapporteur.linking;

import java.util.Collection;

/** The words of a telling, in an order in which two sets are quickly held side by side. */
final class Words {
    private final String[] words;

    private Words(String[] words) {
        this.words = words;
    }

    static Words of(Collection<String> words) {
        String[] ordered = words.toArray(String[]::new);
        // few: sorted by insertion, by hash, which a string remembers
        for (int i = 1; i < ordered.length; i++) {
            String word = ordered[i];
            int at = i;
            while (at > 0 && ordered[at - 1].hashCode() > word.hashCode()) {
                ordered[at] = ordered[at - 1];
                at--;
            }
            ordered[at] = word;
        }
        return new Words(ordered);
    }

    int size() {
        return words.length;
    }

    /** How many words both have. */
    int common(Words other) {
        int common = 0;
        int b = 0;
        for (String word : words) {
            int hash = word.hashCode();
            while (b < other.words.length && other.words[b].hashCode() < hash) {
                b++;
            }
            for (int same = b; same < other.words.length && other.words[same].hashCode() == hash; same++) {
                common += other.words[same].equals(word) ? 1 : 0;
            }
        }
        return common;
    }
}
