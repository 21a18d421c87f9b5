package org.rapporteur.resolution.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** Phrases of several words, found by their first. */
final class Phrases<T> {
    private record Entry<T>(List<Unit> words, T meaning, boolean exact) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /** @param exact whether capitals count */
    void add(String phrase, T meaning, boolean exact) {
        List<Unit> words = Unit.of(phrase);
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(words.get(0).text(), w -> new ArrayList<>())
                    .add(new Entry<>(words, meaning, exact));
        }
    }

    /** Tells the end and the meaning of each phrase that begins at a place. */
    void at(List<Unit> units, int begin, BiConsumer<Integer, T> found) {
        for (Entry<T> entry : byFirst.getOrDefault(units.get(begin).text(), List.of())) {
            int size = entry.words().size();
            if (begin + size <= units.size() && matches(entry, units, begin)) {
                found.accept(begin + size, entry.meaning());
            }
        }
    }

    private static <T> boolean matches(Entry<T> entry, List<Unit> units, int begin) {
        for (int i = 0; i < entry.words().size(); i++) {
            Unit wanted = entry.words().get(i);
            Unit there = units.get(begin + i);
            boolean same = wanted.text().equals(there.text())
                    && (!entry.exact() || wanted.isCapitalised() == there.isCapitalised() || isShouted(there));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShouted(Unit unit) {
        return unit.raw().length() > 1 && unit.raw().equals(unit.raw().toUpperCase(Locale.ROOT));
    }
}
