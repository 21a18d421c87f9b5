package org.rapporteur.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Story;
import org.rapporteur.model.Telling;
import org.rapporteur.model.TellingShelf;

/** Tellings kept in memory with their stories, as a store keeps them. */
final class MapShelf implements TellingShelf {
    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<String, Story> stories = new HashMap<>();
    private final Map<String, Set<String>> blocks = new HashMap<>();
    private final StoryLinker linker = new StoryLinker();

    void add(List<Telling> added) {
        Relinked relinked = linker.relink(added, List.of(), Set.of(), this, List.of());
        for (Telling telling : added) {
            tellings.put(telling.record(), telling);
            linker.blocks(telling)
                    .forEach(block ->
                            blocks.computeIfAbsent(block, b -> new HashSet<>()).add(telling.record()));
        }
        relinked.stories().forEach(story -> story.records().forEach(record -> stories.put(record, story)));
    }

    Set<Story> stories() {
        return new HashSet<>(stories.values());
    }

    @Override
    public Collection<Telling> inBlocks(Set<String> sought) {
        Set<Telling> found = new HashSet<>();
        for (String block : sought) {
            blocks.getOrDefault(block, Set.of()).forEach(record -> found.add(tellings.get(record)));
        }
        return found;
    }

    @Override
    public Collection<Telling> inClustersOf(Set<String> records) {
        Set<String> clusters = new HashSet<>();
        records.forEach(record -> clusters.add(clusterOf(record)));
        return tellings.values().stream()
                .filter(telling -> clusters.contains(clusterOf(telling.record())))
                .toList();
    }

    private String clusterOf(String record) {
        return Objects.requireNonNull(stories.get(record), () -> record + " is in no story")
                .cluster();
    }

    @Override
    public Collection<Telling> ofIdentities(Set<String> identities) {
        return tellings.values().stream()
                .filter(telling -> identities.contains(telling.identity()))
                .toList();
    }
}
