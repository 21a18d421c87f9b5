package org.rapporteur.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Story;
import org.rapporteur.model.StoryDecision;
import org.rapporteur.model.Telling;

/**
 * Tellings that come and go one by one give the stories that all of them give at once, where the news is so dense that
 * most tellings fit many others and stories keep breaking up.
 */
class RelinkTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void comingAndGoingGivesTheStoriesOfTheWhole(long seed) {
        Random random = new Random(seed);
        RandomTellings war = new RandomTellings(random);
        List<Telling> all = war.list(160);
        MapShelf shelf = new MapShelf();
        List<Telling> standing = new ArrayList<>();
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(6));
            List<Telling> added = all.subList(from, to);
            Set<String> removed = new HashSet<>();
            if (random.nextInt(4) == 0 && standing.size() > 10) {
                removed.add(standing.remove(random.nextInt(standing.size())).record());
                removed.add(standing.remove(random.nextInt(standing.size())).record());
            }
            shelf.change(added, removed);
            standing.addAll(added);
            from = to;
        }
        assertThat(shelf.stories()).as("seed " + seed).isEqualTo(whole(standing, List.of()));
        assertThat(shelf.stories()).as("broken and joined often enough to tell").hasSizeLessThan(130);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatAnalystsDecideHoldsWheneverItIsDecided(long seed) {
        Random random = new Random(seed);
        List<Telling> all = new RandomTellings(random).list(100);
        List<StoryDecision> decisions = new ArrayList<>();
        MapShelf shelf = new MapShelf();
        for (int i = 0; i < all.size(); i++) {
            shelf.add(List.of(all.get(i)));
            if (i % 9 == 8) {
                StoryDecision decision = new StoryDecision(
                        random.nextBoolean(),
                        all.get(random.nextInt(i)).identity(),
                        all.get(random.nextInt(i)).identity());
                if (!decision.one().equals(decision.other())) {
                    decisions.add(decision);
                    shelf.decide(decision);
                }
            }
        }
        assertThat(shelf.stories()).as("seed " + seed).isEqualTo(whole(all, decisions));
    }

    /** Tellings are looked up by their days: the same stories as where each is compared with every other. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void lookingUpByDaysMissesNothing(long seed) {
        List<Telling> all = new RandomTellings(new Random(seed)).spread(800, 600);
        MapShelf shelf = new MapShelf();
        all.forEach(telling -> shelf.add(List.of(telling)));
        List<Candidate> ordered =
                all.stream().sorted(StoryLinker.EARLIEST).map(Candidate::new).toList();
        Fit fit = Fit.remembering();
        Set<Set<String>> each = new Stories(ordered, Decisions.of(List.of()), fit, Pairs.amongFew(ordered, fit))
                .groups().stream()
                        .map(group -> group.stream()
                                .map(candidate -> candidate.told.record())
                                .collect(Collectors.toSet()))
                        .collect(Collectors.toSet());
        assertThat(shelf.stories().stream().map(story -> Set.copyOf(story.records())))
                .as("seed " + seed)
                .containsExactlyInAnyOrderElementsOf(each)
                .as("joined often enough to tell")
                .hasSizeLessThan(760);
    }

    /** A war of two years: what one more telling is compared with does not grow with the years. */
    @ParameterizedTest
    @ValueSource(ints = {100, 800})
    void aLongWarIsLookedThroughByItsDays(int days) {
        RandomTellings war = new RandomTellings(new Random(7));
        MapShelf shelf = new MapShelf();
        for (int day = 0; day < days; day++) {
            shelf.add(List.of(war.deed(LocalDate.parse("2024-01-01").plusDays(day))));
        }
        assertThat(shelf.mostFound()).isLessThan(40);
    }

    private static Set<Story> whole(List<Telling> tellings, List<StoryDecision> decisions) {
        List<Telling> shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, new Random(9));
        return new HashSet<>(new StoryLinker().link(shuffled, decisions));
    }
}
