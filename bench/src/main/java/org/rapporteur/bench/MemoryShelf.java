package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Story;
import org.rapporteur.model.Telling;
import org.rapporteur.model.TellingShelf;

/** Tellings and their stories in memory, to measure linking without a database. */
final class MemoryShelf implements TellingShelf {
    private final Linking linking;
    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<String, String> storyOf = new HashMap<>();
    private final Map<String, List<String>> stories = new HashMap<>();
    private final Map<Integer, List<Telling>> blocks = new HashMap<>();
    private long found;

    MemoryShelf(Linking linking) {
        this.linking = linking;
    }

    void put(List<Telling> report) {
        Relinked relinked = linking.relink(report, List.of(), Set.of(), this, List.of());
        for (Telling telling : report) {
            tellings.put(telling.record(), telling);
            linking.blocks(telling)
                    .forEach(block -> blocks.computeIfAbsent(block.hashCode(), b -> new ArrayList<>(1))
                            .add(telling));
        }
        for (Story story : relinked.stories()) {
            for (String record : story.records()) {
                String before = storyOf.put(record, story.id());
                if (before != null) {
                    stories.remove(before);
                }
            }
        }
        relinked.stories().forEach(story -> stories.put(story.id(), story.records()));
    }

    /** How many tellings were given out so far. */
    long found() {
        return found;
    }

    int size() {
        return tellings.size();
    }

    int stories() {
        return stories.size();
    }

    int largestStory() {
        return stories.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** Entries of blocks, and the largest. */
    long[] blocks() {
        long entries = 0;
        long largest = 0;
        for (List<Telling> block : blocks.values()) {
            entries += block.size();
            largest = Math.max(largest, block.size());
        }
        return new long[] {entries, largest};
    }

    @Override
    public Collection<Telling> inBlocks(Set<String> sought) {
        Map<String, Telling> near = new LinkedHashMap<>();
        for (String block : sought) {
            blocks.getOrDefault(block.hashCode(), List.of()).forEach(telling -> near.put(telling.record(), telling));
        }
        found += near.size();
        return near.values();
    }

    @Override
    public Map<String, String> storiesOf(Set<String> records) {
        Map<String, String> ids = new HashMap<>();
        records.forEach(record -> ids.put(record, storyOf.getOrDefault(record, "")));
        return ids;
    }

    @Override
    public Collection<Telling> inStory(String story) {
        List<Telling> told = new ArrayList<>();
        stories.getOrDefault(story, List.of()).forEach(record -> {
            Telling telling = tellings.get(record);
            if (telling != null) {
                told.add(telling);
            }
        });
        return told;
    }

    @Override
    public Collection<Telling> ofIdentities(Set<String> identities) {
        Set<Telling> found = new HashSet<>();
        tellings.values().stream()
                .filter(telling -> identities.contains(telling.identity()))
                .forEach(found::add);
        return found;
    }
}
