package org.rapporteur.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tellings grouped into stories, the best fitting first; two groups with tellings that contradict each other stay apart.
 * Only tellings of one type that share a report, parties or a party and a place are compared, so that the cost grows with such
 * blocks and not with the batch.
 */
final class Stories {
    /** A list of all states is no pair of parties. */
    private static final int MOST_PARTIES = 8;

    private final List<Telling> tellings;
    private final int[] group;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    /** Two tellings, by their positions, and how well they fit. */
    private record Pair(int one, int other, double fit) {}

    /** @param tellings in an order that does not depend on the order of the reports */
    Stories(List<Telling> tellings) {
        this.tellings = tellings;
        group = new int[tellings.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
        }
        List<Pair> pairs = pairs();
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.fit())
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        pairs.forEach(pair -> join(group[pair.one()], group[pair.other()]));
    }

    /** The groups, each in the order of the tellings. */
    List<List<Telling>> groups() {
        Map<Integer, List<Telling>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(group[i], g -> new ArrayList<>()).add(tellings.get(i));
        }
        return List.copyOf(groups.values());
    }

    private void join(int one, int other) {
        if (one == other) {
            return;
        }
        List<Integer> ones = members.getOrDefault(one, List.of());
        List<Integer> others = members.getOrDefault(other, List.of());
        for (int a : ones) {
            for (int b : others) {
                if (Fit.conflicts(tellings.get(a), tellings.get(b))) {
                    return;
                }
            }
        }
        int into = Math.min(one, other);
        int from = Math.max(one, other);
        List<Integer> moved = List.copyOf(members.getOrDefault(from, List.of()));
        moved.forEach(telling -> group[telling] = into);
        members.computeIfAbsent(into, g -> new ArrayList<>()).addAll(moved);
        members.remove(from);
    }

    private List<Pair> pairs() {
        Set<Long> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<Integer> block : blocks().values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    int one = block.get(i);
                    int other = block.get(j);
                    if (seen.add(((long) one << 32) | other)) {
                        double fit = Fit.of(tellings.get(one), tellings.get(other));
                        if (fit >= Fit.ENOUGH) {
                            pairs.add(new Pair(one, other, fit));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    /** Tellings by type and pair of parties; one that names a single party meets all that name it. */
    private Map<String, List<Integer>> blocks() {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        Set<String> single = new HashSet<>();
        for (Telling telling : tellings) {
            if (telling.blocks().size() == 1) {
                single.add(telling.type() + "|" + telling.blocks().iterator().next());
            }
        }
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            List<String> codes = telling.blocks().stream().limit(MOST_PARTIES).toList();
            for (int a = 0; a < codes.size(); a++) {
                String alone = telling.type() + "|" + codes.get(a);
                if (single.contains(alone)) {
                    blocks.computeIfAbsent(alone, k -> new ArrayList<>()).add(i);
                }
                for (int b = a + 1; b < codes.size(); b++) {
                    blocks.computeIfAbsent(alone + "|" + codes.get(b), k -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return blocks;
    }
}
