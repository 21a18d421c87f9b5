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
    /** The order of {@link StoryLinker#EARLIEST}, quicker. */
    static final Comparator<Candidate> EARLIEST = Pairs::earliest;
    /** The best first; of equals the earlier, whatever else is linked with them. */
    static final Comparator<Pair> BEST = Comparator.comparingDouble((Pair pair) -> -pair.fit())
            .thenComparing(Pair::one, EARLIEST)
            .thenComparing(Pair::other, EARLIEST);

    private Pairs() {}

    private static int earliest(Candidate one, Candidate other) {
        if (one.published != other.published) {
            boolean first = other.published == Candidate.UNKNOWN
                    || one.published != Candidate.UNKNOWN && one.published < other.published;
            return first ? -1 : 1;
        }
        return one == other ? 0 : StoryLinker.EARLIEST.compare(one.told, other.told);
    }

    /** Two tellings, the earlier first, and how well they fit. */
    record Pair(Candidate one, Candidate other, double fit) {
        static Pair of(Candidate one, Candidate other, double fit) {
            return EARLIEST.compare(one, other) <= 0 ? new Pair(one, other, fit) : new Pair(other, one, fit);
        }
    }

    /** All pairs of some tellings, in no particular order. */
    static List<Pair> among(List<Candidate> candidates, Fit fit) {
        Map<String, List<Integer>> kept = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            for (String block : candidate.blocks().keptBy(candidate)) {
                kept.computeIfAbsent(block, b -> new ArrayList<>()).add(i);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate one = candidates.get(i);
            Set<Integer> seen = new HashSet<>();
            for (String block : one.blocks().soughtBy(one)) {
                List<Integer> others = kept.getOrDefault(block, List.of());
                for (int at = others.size() - 1; at >= 0 && others.get(at) > i; at--) {
                    Candidate other = candidates.get(others.get(at));
                    double good = seen.add(others.get(at)) ? fit.of(one, other) : 0;
                    if (good >= Fit.ENOUGH) {
                        pairs.add(Pair.of(one, other, good));
                    }
                }
            }
        }
        return pairs;
    }

    /** All pairs of few tellings: looks at each, which costs less than blocks where most fit. */
    static List<Pair> amongFew(List<Candidate> candidates, Fit fit) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            pairs.addAll(of(candidates.get(i), candidates.subList(i + 1, candidates.size()), fit));
        }
        return pairs;
    }

    /** The pairs of one telling with those of others that it shares a block with. */
    static List<Pair> of(Candidate one, Iterable<Candidate> others, Fit fit) {
        List<Pair> pairs = new ArrayList<>();
        for (Candidate other : others) {
            if (one != other && one.type() == other.type()) {
                double good = fit.of(one, other);
                if (good >= Fit.ENOUGH && one.blocks().meet(other.blocks())) {
                    pairs.add(Pair.of(one, other, good));
                }
            }
        }
        return pairs;
    }
}
