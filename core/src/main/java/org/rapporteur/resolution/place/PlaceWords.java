package org.rapporteur.resolution.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Token;

/** The words around a place's name that decide whether it is a place, and how it is used. */
final class PlaceWords {
    private static final String FILE = "places/words.tsv";
    private static final Set<String> KINDS = Set.of(
            "near",
            "toward",
            "aside",
            "of-place",
            "division",
            "venue",
            "people",
            "says",
            "stays",
            "visits",
            "before",
            "after",
            "calendar",
            "seat",
            "head",
            "usa");

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, Integer> divisions = new HashMap<>();

    PlaceWords(Lexicons lexicons) {
        for (Row row : lexicons.table(FILE, "kind", "words")) {
            String kind = row.cell("kind");
            if (!KINDS.contains(kind)) {
                lexicons.faults().add(row, "unknown kind '" + kind + "'; the kinds stand in the head of the file");
            }
            for (String word : row.list("words")) {
                int equals = word.indexOf('=');
                if (kind.equals("division")) {
                    divisions.put(equals < 0 ? word : word.substring(0, equals), resolution(lexicons, row, word));
                } else {
                    kinds.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
                }
            }
        }
    }

    private static int resolution(Lexicons lexicons, Row row, String word) {
        if (word.endsWith("=2")) {
            return 2;
        }
        if (!word.endsWith("=3")) {
            lexicons.faults().add(row, "'" + word + "' must be written as word=2 or word=3");
        }
        return 3;
    }

    boolean is(String kind, String word) {
        return kinds.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a token's word or its lemma is of a kind. */
    boolean is(String kind, Token token) {
        return is(kind, token.text()) || is(kind, token.lemma());
    }

    /** PLOVER's resolution of a part of a country that a noun names, or null. */
    @Nullable Integer division(String word) {
        return divisions.get(word.toLowerCase(Locale.ROOT));
    }
}
