package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Telling;
import org.rapporteur.model.TellingShelf;
import org.rapporteur.pipeline.Pipeline;

/** What is measured are the stories that linking gives in any case, looked up by days and in bytes or in neither way. */
class MemoryShelfTest {
    private static final int RECORDS = 4000;
    private static final int A_DAY = 10;

    @Test
    void theStoriesOfAShelfThatKnowsNoDays() {
        Linking linking = Pipeline.storyLinking();
        MadeNews news = new MadeNews(A_DAY, 1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        TypedShelves shelves = new TypedShelves(linking, threads);
        DaylessShelf dayless = new DaylessShelf(linking);
        while (shelves.size() < RECORDS) {
            List<Telling> report = news.report();
            shelves.put(List.of(report));
            dayless.put(report);
        }
        threads.shutdown();
        assertThat(shelves.stories()).isEqualTo(dayless.all());
        assertThat(shelves.stories()).as("joined often enough to tell").hasSizeLessThan(RECORDS * 2 / 3);
        assertThat(shelves.sum(MemoryShelf::found)).as("looked at").isLessThan(dayless.found / 2);
    }

    @Test
    void tellingsComeBackAsTheyWere() {
        MadeNews news = new MadeNews(A_DAY, 2);
        TellingBytes bytes = new TellingBytes();
        List<Telling> put = new ArrayList<>();
        while (put.size() < RECORDS) {
            news.report().forEach(telling -> {
                put.add(telling);
                bytes.add(telling);
            });
        }
        for (int i = 0; i < put.size(); i++) {
            assertThat(bytes.get(i)).isEqualTo(put.get(i));
        }
    }

    /** Knows a block by its parties alone, and gives all that was ever told of them. */
    private static final class DaylessShelf implements TellingShelf {
        private final Linking linking;
        private final Map<String, Telling> tellings = new HashMap<>();
        private final Map<String, String> storyOf = new HashMap<>();
        private final Map<String, Set<Telling>> blocks = new HashMap<>();
        private long found;

        DaylessShelf(Linking linking) {
            this.linking = linking;
        }

        void put(List<Telling> report) {
            Relinked relinked = linking.relink(report, List.of(), Set.of(), this, List.of());
            for (Telling telling : report) {
                tellings.put(telling.record(), telling);
                for (String block : linking.blocks(telling)) {
                    blocks.computeIfAbsent(parties(block), b -> new java.util.LinkedHashSet<>())
                            .add(telling);
                }
            }
            relinked.stories().forEach(story -> story.records().forEach(record -> storyOf.put(record, story.id())));
        }

        private static String parties(String block) {
            int days = block.indexOf('/');
            return days < 0 ? block : block.substring(0, days);
        }

        Map<String, Set<String>> all() {
            return storyOf.keySet().stream()
                    .collect(Collectors.groupingBy(storyOf::get, Collectors.toCollection(TreeSet::new)));
        }

        @Override
        public Collection<Telling> inBlocks(Set<String> sought) {
            Map<String, Telling> near = new LinkedHashMap<>();
            sought.stream()
                    .map(DaylessShelf::parties)
                    .distinct()
                    .flatMap(block -> blocks.getOrDefault(block, Set.of()).stream())
                    .forEach(telling -> near.put(telling.record(), telling));
            found += near.size();
            return near.values();
        }

        @Override
        public Map<String, String> storiesOf(Set<String> records) {
            return records.stream().collect(Collectors.toMap(record -> record, storyOf::get));
        }

        @Override
        public Collection<Telling> inStory(String story) {
            return tellings.values().stream()
                    .filter(telling -> story.equals(storyOf.get(telling.record())))
                    .toList();
        }

        @Override
        public Collection<Telling> ofIdentities(Set<String> identities) {
            return List.of();
        }
    }
}
