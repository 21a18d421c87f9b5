package org.rapporteur.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Story;
import org.rapporteur.model.StoryDecision;
import org.rapporteur.model.Telling;
import org.rapporteur.model.TellingShelf;

/** Tellings kept in memory with their stories, as a store keeps them. */
final class MapShelf implements TellingShelf {
    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<String, Story> stories = new HashMap<>();
    private final Map<String, Set<String>> blocks = new HashMap<>();
    private final List<StoryDecision> decisions = new ArrayList<>();
    private int mostFound;
    private final StoryLinker linker = new StoryLinker();

    void add(List<Telling> added) {
        change(added, Set.of());
    }

    /** Puts tellings in and takes others out. */
    void change(List<Telling> added, Set<String> removed) {
        List<Telling> out = removed.stream().map(this::telling).toList();
        Relinked relinked = linker.relink(added, out, Set.of(), this, decisions);
        for (String record : removed) {
            linker.blocks(telling(record))
                    .forEach(block -> blocks.getOrDefault(block, Set.of()).remove(record));
            tellings.remove(record);
            stories.remove(record);
        }
        for (Telling telling : added) {
            tellings.put(telling.record(), telling);
            linker.blocks(telling)
                    .forEach(block ->
                            blocks.computeIfAbsent(block, b -> new HashSet<>()).add(telling.record()));
        }
        write(relinked);
    }

    /** Has an analyst decide. */
    void decide(StoryDecision decision) {
        decisions.add(decision);
        write(linker.relink(List.of(), List.of(), Set.of(decision.one(), decision.other()), this, decisions));
    }

    private void write(Relinked relinked) {
        relinked.gone().forEach(stories::remove);
        relinked.stories().forEach(story -> story.records().forEach(record -> stories.put(record, story)));
    }

    private Telling telling(String record) {
        return Objects.requireNonNull(tellings.get(record), () -> record + " is not on the shelf");
    }

    /** The most tellings that were given out for one look-up. */
    int mostFound() {
        return mostFound;
    }

    Set<Story> stories() {
        return new HashSet<>(stories.values());
    }

    @Override
    public Collection<Telling> inBlocks(Set<String> sought) {
        Set<Telling> found = new HashSet<>();
        for (String block : sought) {
            blocks.getOrDefault(block, Set.of()).forEach(record -> found.add(telling(record)));
        }
        mostFound = Math.max(mostFound, found.size());
        return found;
    }

    @Override
    public Map<String, String> storiesOf(Set<String> records) {
        Map<String, String> ids = new HashMap<>();
        for (String record : records) {
            ids.put(
                    record,
                    Objects.requireNonNull(stories.get(record), () -> record + " is in no story")
                            .id());
        }
        return ids;
    }

    @Override
    public Collection<Telling> inStory(String id) {
        return stories.values().stream()
                .filter(story -> story.id().equals(id))
                .limit(1)
                .flatMap(story -> story.records().stream())
                .map(this::telling)
                .toList();
    }

    @Override
    public Collection<Telling> ofIdentities(Set<String> identities) {
        return tellings.values().stream()
                .filter(telling -> identities.contains(telling.identity()))
                .toList();
    }
}
