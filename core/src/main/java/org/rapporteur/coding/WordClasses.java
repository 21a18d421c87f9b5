package org.rapporteur.coding;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.lexicon.Faults;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Named word lists, as {@code @sanctions} and {@code @troops} of {@code acts/classes.tsv}. */
final class WordClasses {
    private final String file;
    private final Map<String, Set<String>> words = new HashMap<>();

    WordClasses(Lexicons lexicons, String file) {
        this.file = file;
        for (Row row : lexicons.table(file, "class", "words")) {
            Set<String> list = words.computeIfAbsent(row.cell("class"), name -> new TreeSet<>());
            row.list("words").forEach(word -> add(list, word.toLowerCase(Locale.ROOT)));
        }
    }

    /** A hyphen may be split off or not by the tokenizer: both are kept. */
    private static void add(Set<String> list, String word) {
        list.add(word);
        list.add(word.replace(" - ", "-"));
        list.add(word.replace("-", " - ").replace("  ", " "));
    }

    /** The words that a condition lists, with its classes written out. */
    Set<String> expand(String list, Row row, Faults faults) {
        Set<String> expanded = new LinkedHashSet<>();
        for (String word : list.split(",", -1)) {
            String name = word.trim();
            if (!name.startsWith("@")) {
                add(expanded, name.toLowerCase(Locale.ROOT));
            } else if (words.containsKey(name.substring(1))) {
                expanded.addAll(words.get(name.substring(1)));
            } else {
                faults.add(row, file + " has no class " + name);
            }
        }
        return expanded;
    }

    /** The words of a class, empty where there is none. */
    Set<String> of(String name) {
        return words.getOrDefault(name, Set.of());
    }

    /** Whether a token is one of the words, or the last word of one that has several; of a name, what stands before it. */
    static boolean isOneOf(Sentence sentence, int token, Set<String> words) {
        int kind = kindBefore(sentence, token);
        return endsOne(sentence, token, words) || kind >= 0 && endsOne(sentence, kind, words);
    }

    /** "the destroyer USS Lassen", "the newspaper Le Monde": the noun that tells what the name is a name of; -1 for none. */
    private static int kindBefore(Sentence sentence, int token) {
        int at = token;
        while (at >= 0 && sentence.token(at).isProperNoun()) {
            at--;
        }
        return at >= 0 && at < token && sentence.token(at).tag().equals("NN") ? at : -1;
    }

    private static boolean endsOne(Sentence sentence, int token, Set<String> words) {
        String before = "";
        for (int at = token; at >= 0 && at > token - 4; at--) {
            Token word = sentence.token(at);
            String lemma = word.lemma().toLowerCase(Locale.ROOT);
            String text = word.text().toLowerCase(Locale.ROOT);
            if (words.contains(lemma + before) || words.contains(text + before)) {
                return true;
            }
            before = " " + (at == token ? lemma : text) + before;
        }
        return false;
    }

    /** Tells at start which classes that code asks for by name are missing. */
    void require(List<String> names, Faults faults) {
        for (String name : names) {
            if (!words.containsKey(name)) {
                faults.add(file, 1, "the class " + name + " is missing; the coder asks for it by name");
            }
        }
    }
}
