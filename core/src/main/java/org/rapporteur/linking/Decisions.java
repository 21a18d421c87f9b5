package org.rapporteur.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.StoryDecision;

/** What analysts decided about pairs of tellings, by identity; the latest word on a pair holds. */
final class Decisions {
    private final Map<String, Map<String, Boolean>> words = new HashMap<>();

    static Decisions of(List<StoryDecision> decisions) {
        Decisions decided = new Decisions();
        for (StoryDecision decision : decisions) {
            decided.add(decision.one(), decision.other(), decision.together());
            decided.add(decision.other(), decision.one(), decision.together());
        }
        return decided;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private void add(String one, String other, boolean together) {
        words.computeIfAbsent(one, identity -> new HashMap<>()).put(other, together);
    }

    Set<String> togetherWith(String identity) {
        return with(identity, true);
    }

    Set<String> apartFrom(String identity) {
        return with(identity, false);
    }

    private Set<String> with(String identity, boolean together) {
        Set<String> others = new TreeSet<>();
        words.getOrDefault(identity, Map.of()).forEach((other, word) -> {
            if (word == together) {
                others.add(other);
            }
        });
        return others;
    }

    boolean areApart(String one, String other) {
        return Boolean.FALSE.equals(words.getOrDefault(one, Map.of()).get(other));
    }
}
