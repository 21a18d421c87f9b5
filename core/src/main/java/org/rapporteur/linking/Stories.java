package org.rapporteur.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.Story;

/**
 * Tellings grouped into stories: what analysts put together first, then the best fitting; two groups with tellings that
 * contradict each other stay apart.
 */
final class Stories {
    private final List<Candidate> candidates;
    private final Decisions decisions;
    private final Fit fit;
    private final int[] group;
    private final int[] cluster;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    /** For each group those that it is known not to go together with. */
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    /** @param candidates in an order that does not depend on the order of the reports */
    Stories(List<Candidate> candidates, Decisions decisions) {
        this.candidates = candidates;
        this.decisions = decisions;
        fit = new Fit(candidates);
        group = new int[candidates.size()];
        cluster = new int[candidates.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            cluster[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
        }
        joinDecided();
        for (Pairs.Pair pair : new Pairs(candidates, fit).all()) {
            join(group[pair.one()], group[pair.other()], true);
            cluster(pair.one(), pair.other());
        }
    }

    /** The stories, the earliest first. */
    List<Story> stories() {
        Map<Integer, List<String>> records = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            records.computeIfAbsent(group[i], g -> new ArrayList<>())
                    .add(candidates.get(i).told.record());
        }
        List<Story> stories = new ArrayList<>();
        records.forEach(
                (first, told) -> stories.add(new Story("s-" + identity(first), "c-" + identity(root(first)), told)));
        return stories;
    }

    private String identity(int candidate) {
        return candidates.get(candidate).told.identity();
    }

    private void joinDecided() {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            known.put(identity(i), i);
        }
        for (int i = 0; i < group.length; i++) {
            for (String other : decisions.togetherWith(identity(i))) {
                Integer with = known.get(other);
                if (with != null) {
                    join(group[i], group[with], false);
                    cluster(i, with);
                }
            }
        }
    }

    private int root(int of) {
        int root = of;
        while (cluster[root] != root) {
            cluster[root] = cluster[cluster[root]];
            root = cluster[root];
        }
        return root;
    }

    private void cluster(int one, int other) {
        int a = root(one);
        int b = root(other);
        cluster[Math.max(a, b)] = Math.min(a, b);
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
        for (int a : members.getOrDefault(one, List.of())) {
            for (int b : members.getOrDefault(other, List.of())) {
                if (decisions.areApart(identity(a), identity(b)) || checked && fit.conflicts(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }
}
