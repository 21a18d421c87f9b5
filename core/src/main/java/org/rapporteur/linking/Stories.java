package org.rapporteur.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tellings grouped into stories: what analysts put together first, then the best fitting; two groups with tellings that
 * contradict each other stay apart.
 */
final class Stories {
    private final List<Candidate> candidates;
    private final Decisions decisions;
    private final Fit fit;
    private final int[] group;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    /** For each group those that it is known not to go together with. */
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    /**
     * @param candidates the earliest first, so that the order of the reports does not count
     * @param pairs those that may be joined, in any order
     */
    Stories(List<Candidate> candidates, Decisions decisions, Fit fit, Collection<Pairs.Pair> pairs) {
        this.candidates = candidates;
        this.decisions = decisions;
        this.fit = fit;
        group = new int[candidates.size()];
        Map<Candidate, Integer> position = new IdentityHashMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
            position.put(candidates.get(i), i);
        }
        joinDecided();
        pairs.stream()
                .map(pair -> new Ranked(
                        position.getOrDefault(pair.one(), 0), position.getOrDefault(pair.other(), 0), pair.fit()))
                .sorted()
                .forEach(pair -> join(group[pair.one()], group[pair.other()], true));
    }

    /** A pair by the positions of its candidates, in the order of {@link Pairs#BEST}. */
    private record Ranked(int one, int other, double fit) implements Comparable<Ranked> {
        @Override
        public int compareTo(Ranked pair) {
            int better = Double.compare(pair.fit, fit);
            int earlier = better == 0 ? Integer.compare(one, pair.one) : better;
            return earlier == 0 ? Integer.compare(other, pair.other) : earlier;
        }
    }

    /** The groups, by their earliest member, each in the order of the candidates. */
    List<List<Candidate>> groups() {
        Map<Integer, List<Candidate>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(group[i], g -> new ArrayList<>()).add(candidates.get(i));
        }
        return List.copyOf(groups.values());
    }

    private String identity(int candidate) {
        return candidates.get(candidate).told.identity();
    }

    private void joinDecided() {
        if (decisions.isEmpty()) {
            return;
        }
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            known.put(identity(i), i);
        }
        for (int i = 0; i < group.length; i++) {
            for (String other : decisions.togetherWith(identity(i))) {
                Integer with = known.get(other);
                if (with != null) {
                    join(group[i], group[with], false);
                }
            }
        }
    }

    /** @param checked whether tellings that contradict each other keep the groups apart; an analyst's word does in any case */
    private void join(int one, int other, boolean checked) {
        if (one == other || known(one).contains(other)) {
            return;
        }
        int into = Math.min(one, other);
        int from = Math.max(one, other);
        if (isConflict(into, from, checked)) {
            known(into).add(from);
            known(from).add(into);
            return;
        }
        List<Integer> moved = List.copyOf(members.getOrDefault(from, List.of()));
        moved.forEach(candidate -> group[candidate] = into);
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

    private boolean isConflict(int one, int other, boolean checked) {
        boolean undecided = decisions.isEmpty();
        for (int a : members.getOrDefault(one, List.of())) {
            for (int b : members.getOrDefault(other, List.of())) {
                if (!undecided && decisions.areApart(identity(a), identity(b))
                        || checked && fit.conflicts(candidates.get(a), candidates.get(b))) {
                    return true;
                }
            }
        }
        return false;
    }
}
