package org.rapporteur.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Telling;

/**
 * Places tellings among the stories that are there, so that afterwards all stand as if {@link Stories} had been given the
 * whole world at once (docs/decisions/0005). Three things make that possible without touching more than the stories
 * around: a story can be taken out whole without any other changing; a story that only grows changes no other; and only
 * what fits a telling that is placed can change by it.
 */
final class Placing {
    private final World world;
    private final Decisions decisions;

    Placing(World world, Decisions decisions) {
        this.world = world;
        this.decisions = decisions;
    }

    /** @param roots tellings whose stories are to be formed anew */
    void place(Collection<Telling> added, Collection<Candidate> roots) {
        List<Candidate> waiting = new ArrayList<>(world.await(added));
        world.locate(roots);
        Set<List<Candidate>> dissolved = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Candidate root : roots) {
            List<Candidate> story = world.storyOf(root);
            if (dissolved.add(story)) {
                waiting.addAll(world.dissolve(story));
            }
        }
        world.lookAround(waiting);
        World.sorted(waiting, candidate -> candidate).forEach(this::place);
    }

    private void place(Candidate candidate) {
        List<Pairs.Pair> pairs = world.pairs(candidate);
        pairs.sort(Pairs.BEST);
        Set<String> decided = decisions.togetherWith(candidate.told.identity());
        List<Candidate> others =
                pairs.stream().map(pair -> other(pair, candidate)).toList();
        world.locate(others);
        if (!decided.isEmpty() || !others.isEmpty() && !joinsBest(candidate, others)) {
            settle(candidate);
        } else if (others.isEmpty()) {
            world.form(List.of(candidate));
        }
    }

    private static Candidate other(Pairs.Pair pair, Candidate candidate) {
        return pair.one() == candidate ? pair.other() : pair.one();
    }

    /**
     * Joins the story of its best pair where nothing else can come of it: it contradicts none of that story, and the rest
     * of what it fits contradicts the one that it fits best.
     */
    private boolean joinsBest(Candidate candidate, List<Candidate> others) {
        Candidate best = others.get(0);
        for (Candidate other : others) {
            if (!world.areTogether(best, other) && !areApart(best, other)) {
                return false;
            }
        }
        List<Candidate> story = world.storyOf(best);
        if (story.stream().anyMatch(member -> areApart(candidate, member))) {
            return false;
        }
        List<Candidate> grown = new ArrayList<>(story);
        grown.add(candidate);
        world.form(grown);
        return true;
    }

    private boolean areApart(Candidate one, Candidate other) {
        return decisions.areApart(one.told.identity(), other.told.identity())
                || world.fit().conflicts(one, other);
    }

    /**
     * Forms the stories of one and of all around it anew. A story around it that comes out broken is placed anew too, with
     * all around it; until every other stands whole, alone or grown.
     */
    private void settle(Candidate first) {
        List<Candidate> placed = new ArrayList<>(List.of(first));
        Near beside = new Near();
        beside.add(first);
        List<Pairs.Pair> inward = new ArrayList<>();
        List<Pairs.Pair> outward = new ArrayList<>();
        List<Candidate> fresh = List.of(first);
        while (true) {
            for (Candidate candidate : fresh) {
                outward.addAll(world.pairs(candidate));
            }
            Set<Candidate> placing = Collections.newSetFromMap(new IdentityHashMap<>());
            placing.addAll(placed);
            outward.removeIf(pair -> placing.contains(pair.one()) && placing.contains(pair.other()));
            Set<List<Candidate>> around = around(placed, outward, placing);
            List<List<Candidate>> groups = groups(placed, inward, outward, around);
            List<List<Candidate>> broken = broken(around, groups);
            if (broken.isEmpty()) {
                groups.stream().filter(group -> isChanged(group, placing)).forEach(world::form);
                return;
            }
            fresh = new ArrayList<>();
            for (List<Candidate> story : World.sorted(broken, story -> story.get(0))) {
                fresh.addAll(world.dissolve(story));
            }
            world.lookAround(fresh);
            for (Candidate candidate : fresh) {
                inward.addAll(Pairs.of(candidate, beside.of(candidate), world.fit()));
                beside.add(candidate);
            }
            placed.addAll(fresh);
        }
    }

    private static boolean isChanged(List<Candidate> group, Set<Candidate> placing) {
        return group.stream().anyMatch(placing::contains);
    }

    /** The stories that stand and fit any that is being placed, or that analysts put together with it. */
    private Set<List<Candidate>> around(List<Candidate> placed, List<Pairs.Pair> outward, Set<Candidate> placing) {
        List<Candidate> beside = new ArrayList<>();
        for (Pairs.Pair pair : outward) {
            beside.add(placing.contains(pair.one()) ? pair.other() : pair.one());
        }
        Set<String> decided = new TreeSet<>();
        placed.forEach(candidate -> decided.addAll(decisions.togetherWith(candidate.told.identity())));
        beside.addAll(world.ofIdentities(decided));
        world.locate(beside);
        Set<List<Candidate>> around = Collections.newSetFromMap(new IdentityHashMap<>());
        beside.forEach(candidate -> around.add(world.storyOf(candidate)));
        return around;
    }

    private List<List<Candidate>> groups(
            List<Candidate> placed, List<Pairs.Pair> inward, List<Pairs.Pair> outward, Set<List<Candidate>> around) {
        List<Candidate> all = new ArrayList<>(placed);
        List<Pairs.Pair> pairs = new ArrayList<>(outward);
        pairs.addAll(inward);
        for (List<Candidate> story : around) {
            all.addAll(story);
            pairs.addAll(world.within(story));
        }
        return new Stories(World.sorted(all, candidate -> candidate), decisions, world.fit(), pairs).groups();
    }

    private static List<List<Candidate>> broken(Set<List<Candidate>> around, List<List<Candidate>> groups) {
        Map<Candidate, List<Candidate>> groupOf = new IdentityHashMap<>();
        groups.forEach(group -> group.forEach(candidate -> groupOf.put(candidate, group)));
        List<List<Candidate>> broken = new ArrayList<>();
        for (List<Candidate> story : around) {
            List<Candidate> group = groupOf.get(story.get(0));
            if (story.stream().anyMatch(candidate -> groupOf.get(candidate) != group)) {
                broken.add(story);
            }
        }
        return broken;
    }
}
