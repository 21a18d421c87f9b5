package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An analyst's word on two tellings: that they are of one story, or of two. It outweighs what linking finds; of two that
 * contradict each other the later holds.
 *
 * @param together whether they are one story
 * @param one identity of a telling
 * @param other identity of another
 */
public record StoryDecision(boolean together, String one, String other) {

    /** That the tellings of two stories are one story. */
    public static List<StoryDecision> merge(Collection<String> one, Collection<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return chain(all);
    }

    /** That some tellings of a story are a story of their own. */
    public static List<StoryDecision> split(Collection<String> moved, Collection<String> left) {
        List<StoryDecision> decisions = new ArrayList<>(chain(List.copyOf(moved)));
        decisions.addAll(chain(List.copyOf(left)));
        for (String one : moved) {
            left.forEach(other -> decisions.add(new StoryDecision(false, one, other)));
        }
        return decisions;
    }

    private static List<StoryDecision> chain(List<String> identities) {
        List<StoryDecision> decisions = new ArrayList<>();
        for (int i = 1; i < identities.size(); i++) {
            decisions.add(new StoryDecision(true, identities.get(i - 1), identities.get(i)));
        }
        return decisions;
    }
}
