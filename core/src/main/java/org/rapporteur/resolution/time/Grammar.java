package org.rapporteur.resolution.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules of the time grammar, found by their first item. Of two readings of one stretch the earlier rule's wins. */
final class Grammar {
    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final Map<Kind, List<Rule>> byKind = new EnumMap<>(Kind.class);

    void add(String id, Kind kind, String pattern, Function<Match, @Nullable Object> produce) {
        for (Rule rule : Rule.of(id, kind, pattern, produce)) {
            Rule.Item first = rule.items().get(0);
            if (first.kind() != null) {
                byKind.computeIfAbsent(first.kind(), k -> new ArrayList<>()).add(rule);
            }
            for (String word : first.words()) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule);
            }
        }
    }

    List<Rule> startingWith(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    List<Rule> startingWith(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
