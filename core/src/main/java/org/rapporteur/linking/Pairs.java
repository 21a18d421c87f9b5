package org.rapporteur.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pairs of tellings that fit well enough to be one story, each looked at once. */
final class Pairs {
    private final List<Candidate> candidates;
    private final Fit fit;

    /** Two tellings, by their positions, the first before the other, and how well they fit. */
    record Pair(int one, int other, double fit) {}

    Pairs(List<Candidate> candidates, Fit fit) {
        this.candidates = candidates;
        this.fit = fit;
    }

    /** All pairs, the best first. */
    List<Pair> all() {
        List<Pair> pairs = across(candidates.size());
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.fit())
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        return pairs;
    }

    /** The pairs of one of the first candidates with any behind it. */
    List<Pair> across(int first) {
        Map<String, List<Integer>> kept = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (String block : Blocks.of(candidates.get(i)).kept()) {
                kept.computeIfAbsent(block, b -> new ArrayList<>()).add(i);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < Math.min(first, candidates.size()); one++) {
            Set<Integer> seen = new HashSet<>();
            for (String block : Blocks.of(candidates.get(one)).sought()) {
                List<Integer> others = kept.getOrDefault(block, List.of());
                for (int at = others.size() - 1; at >= 0 && others.get(at) > one; at--) {
                    int other = others.get(at);
                    double good = seen.add(other) ? fit.of(one, other) : 0;
                    if (good >= Fit.ENOUGH) {
                        pairs.add(new Pair(one, other, good));
                    }
                }
            }
        }
        return pairs;
    }
}
