package org.rapporteur.status;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Reason;

/** The list of small words that tell of a clause's or a noun phrase's fate: "if", "without", "reportedly". */
final class Markers {
    private static final Set<String> KINDS = Set.of("clause", "gerund", "noun", "adverb", "determiner");
    private static final int LONGEST = 4;

    private final Map<String, Marker> byKey = new HashMap<>();

    /** @param at where it is written */
    record Marker(String phrase, Effect effect, String at) {
        Reason reason() {
            return new Reason("status/" + effect.name(), phrase, at);
        }
    }

    Markers(Lexicons lexicons, Effects effects) {
        for (Row row : lexicons.table("status/markers.tsv", "phrase", "before", "effect", "note")) {
            Effect effect = effects.named(row.cell("effect"));
            Set<String> kinds = new TreeSet<>(row.list("before"));
            if (effect == null) {
                lexicons.faults().add(row, "its effect must stand in status/effects.tsv");
                continue;
            }
            if (kinds.isEmpty() || !KINDS.containsAll(kinds)) {
                lexicons.faults().add(row, "before must be among " + new TreeSet<>(KINDS));
                continue;
            }
            for (String kind : kinds) {
                Marker marker = new Marker(row.cell("phrase"), effect, row.at());
                if (byKey.put(kind + " " + marker.phrase(), marker) != null) {
                    lexicons.faults().add(row, marker.phrase() + " stands twice for " + kind);
                }
            }
        }
    }

    /** The longest marker of a kind that ends with a token, or null. */
    @Nullable Marker endingAt(Words words, int last, String kind) {
        Marker found = null;
        StringBuilder phrase = new StringBuilder();
        for (int i = last; i >= 0 && i > last - LONGEST; i--) {
            phrase.insert(0, i == last ? words.word(i) : words.word(i) + " ");
            Marker longer = byKey.get(kind + " " + phrase);
            found = longer == null ? found : longer;
        }
        return found;
    }

    /** The longest marker of a kind that begins with a token, or null. */
    @Nullable Marker beginningAt(Words words, int first, String kind) {
        Marker found = null;
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i < words.size() && i < first + LONGEST; i++) {
            phrase.append(i == first ? "" : " ").append(words.word(i));
            Marker longer = byKey.get(kind + " " + phrase);
            found = longer == null ? found : longer;
        }
        return found;
    }
}
