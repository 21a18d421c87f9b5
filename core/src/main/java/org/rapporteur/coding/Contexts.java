package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * The PLOVER contexts that a report shows by its words ({@code acts/contexts.tsv}): those of the act's own sentence, or where
 * it shows none, those of its paragraph and of the title.
 */
final class Contexts {
    private static final int LONGEST = 4;

    private final Map<String, List<Entry>> byPhrase = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    private record Entry(String context, String at) {}

    /** A context with the words that show it. */
    private record Shown(Set<String> words, String at) {}

    Contexts(Lexicons lexicons) {
        for (Row row : lexicons.table("acts/contexts.tsv", "context", "words")) {
            names.add(row.cell("context"));
            for (String phrase : row.list("words")) {
                byPhrase.computeIfAbsent(phrase.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(new Entry(row.cell("context"), row.at()));
            }
        }
    }

    /** The names of all contexts. */
    Set<String> names() {
        return names;
    }

    /** Adds to a draft the contexts that the words around it show, and says which words. */
    void add(Draft draft, Sentence sentence, List<Sentence> all, @Nullable String title) {
        Map<String, Shown> shown = in(sentence);
        String where = "sentence";
        if (shown.isEmpty() && draft.contexts.isEmpty()) {
            where = "paragraph";
            for (Sentence other : all) {
                if (other.paragraph() == sentence.paragraph() && other.index() != sentence.index()) {
                    in(other).forEach(shown::putIfAbsent);
                }
            }
        }
        if (shown.isEmpty() && draft.contexts.isEmpty() && title != null) {
            where = "title";
            shown = in(List.of(title.split("[^\\p{L}\\p{N}'-]+")));
        }
        Set<String> contexts = new TreeSet<>(draft.contexts);
        for (Map.Entry<String, Shown> one : shown.entrySet()) {
            if (contexts.add(one.getKey())) {
                String words =
                        one.getKey() + " by " + String.join(", ", one.getValue().words()) + " in the " + where;
                draft.why.add(new Reason("coding/context", words, one.getValue().at()));
            }
        }
        dropGeneral(contexts);
        draft.contexts = List.copyOf(contexts);
    }

    /** Crime is named only where nothing more specific is (PLOVER manual 2.0, contexts). */
    private static void dropGeneral(Set<String> contexts) {
        if (contexts.contains("corruption")
                || contexts.contains("illegal_drugs")
                || contexts.contains("trafficking")
                || contexts.contains("terrorism")
                || contexts.contains("military")) {
            contexts.remove("crime");
        }
    }

    private Map<String, Shown> in(Sentence sentence) {
        Map<String, Shown> shown = new LinkedHashMap<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (carriesMeaning(sentence.token(at))) {
                for (int end = at + 1; end <= Math.min(sentence.size(), at + LONGEST); end++) {
                    look(texts(sentence, at, end), shown);
                }
            }
        }
        return shown;
    }

    /** No pronoun: "a friend of mine" is no mine. */
    private static boolean carriesMeaning(Token token) {
        String tag = token.tag();
        return token.isNoun() || tag.startsWith("JJ") || tag.startsWith("V") || tag.startsWith("CD");
    }

    private static Set<String> texts(Sentence sentence, int first, int end) {
        StringBuilder text = new StringBuilder();
        StringBuilder lemmas = new StringBuilder();
        for (int at = first; at < end; at++) {
            boolean apart = at > first
                    && sentence.token(at - 1).span().end()
                            < sentence.token(at).span().begin();
            String gap = apart ? " " : "";
            text.append(gap).append(sentence.token(at).text());
            lemmas.append(gap)
                    .append(
                            at == end - 1
                                    ? sentence.token(at).lemma()
                                    : sentence.token(at).text());
        }
        return new TreeSet<>(List.of(
                text.toString().toLowerCase(Locale.ROOT), lemmas.toString().toLowerCase(Locale.ROOT)));
    }

    /** The contexts that words without an analysis show, plurals by their "s". */
    private Map<String, Shown> in(List<String> words) {
        Map<String, Shown> shown = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); at++) {
            for (int end = at + 1; end <= Math.min(words.size(), at + LONGEST); end++) {
                String text = String.join(" ", words.subList(at, end)).toLowerCase(Locale.ROOT);
                look(Set.of(text), shown);
                if (text.length() > 4 && text.endsWith("s")) {
                    look(Set.of(text.substring(0, text.length() - 1)), shown);
                }
            }
        }
        return shown;
    }

    private void look(Set<String> texts, Map<String, Shown> shown) {
        for (String text : texts) {
            for (Entry entry : byPhrase.getOrDefault(text, List.of())) {
                shown.computeIfAbsent(entry.context(), name -> new Shown(new TreeSet<>(), entry.at()))
                        .words()
                        .add(text);
            }
        }
    }
}
