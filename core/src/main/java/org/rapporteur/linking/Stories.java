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
 * Only tellings of one type that share a report, their words, parties or a party and a place are compared, so that the cost grows with such
 * blocks and not with the batch.
 */
final class Stories {
    /** A list of all states is no pair of parties. */
    private static final int MOST_PARTIES = 8;

    private final List<Telling> tellings;
    private final int[] group;
    private final Fit fit;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    /** For each group those that it is known not to go together with. */
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    /** Two tellings, by their positions, and how well they fit. */
    private record Pair(int one, int other, double fit) {}

    /** @param tellings in an order that does not depend on the order of the reports */
    Stories(List<Telling> tellings) {
        this.tellings = tellings;
        fit = new Fit(tellings);
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
        if (one == other || known(one).contains(other)) {
            return;
        }
        int into = Math.min(one, other);
        int from = Math.max(one, other);
        if (conflict(into, from)) {
            known(into).add(from);
            known(from).add(into);
            return;
        }
        List<Integer> moved = List.copyOf(members.getOrDefault(from, List.of()));
        moved.forEach(telling -> group[telling] = into);
        members.computeIfAbsent(into, g -> new ArrayList<>()).addAll(moved);
        members.remove(from);
        for (int third : List.copyOf(known(from))) {
            known(into).add(third);
            known(third).add(into);
        }
    }

    private Set<Integer> known(int of) {
        return apart.computeIfAbsent(of, g -> new HashSet<>());
    }

    private boolean conflict(int one, int other) {
        for (int a : members.getOrDefault(one, List.of())) {
            for (int b : members.getOrDefault(other, List.of())) {
                if (fit.conflicts(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Pair> pairs() {
        List<List<Integer>> blocks = List.copyOf(blocks().values());
        List<List<Integer>> blocksOf = new ArrayList<>();
        tellings.forEach(telling -> blocksOf.add(new ArrayList<>()));
        for (int b = 0; b < blocks.size(); b++) {
            for (int telling : blocks.get(b)) {
                blocksOf.get(telling).add(b);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            List<Integer> block = blocks.get(b);
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    int one = block.get(i);
                    int other = block.get(j);
                    if (firstShared(blocksOf.get(one), blocksOf.get(other)) == b) {
                        double good = fit.of(one, other);
                        if (good >= Fit.ENOUGH) {
                            pairs.add(new Pair(one, other, good));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    /** The first block that two tellings share, so that each pair is compared once. */
    private static int firstShared(List<Integer> ones, List<Integer> others) {
        int i = 0;
        int j = 0;
        while (i < ones.size() && j < others.size()) {
            int order = Integer.compare(ones.get(i), others.get(j));
            if (order == 0) {
                return ones.get(i);
            }
            if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return -1;
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
            for (String shared : List.of("|=" + telling.told, "|@" + telling.report)) {
                blocks.computeIfAbsent(telling.type() + shared, k -> new ArrayList<>())
                        .add(i);
            }
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
