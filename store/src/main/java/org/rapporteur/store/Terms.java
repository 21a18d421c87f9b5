package org.rapporteur.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words that records are found by: lower case, without accents, plurals as singulars. Both databases search the same
 * way, and neither needs an extension for it.
 */
final class Terms {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 60;

    private Terms() {}

    /** The terms of some text, each once, sorted. */
    static Set<String> of(String text) {
        Set<String> terms = new TreeSet<>();
        for (String word : BREAK.split(plain(text))) {
            if (!word.isEmpty() && word.length() <= LONGEST) {
                terms.add(singular(word));
            }
        }
        return terms;
    }

    /** Lower case without accents, for names that are compared as a whole. */
    static String plain(String text) {
        String open = Normalizer.normalize(text.replace("'s ", " ").replace("’s ", " "), Normalizer.Form.NFD);
        return ACCENT.matcher(open).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
