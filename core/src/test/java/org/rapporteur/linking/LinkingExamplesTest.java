package org.rapporteur.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.examples.TestPipeline;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Story;
import org.rapporteur.model.Telling;

/** Pairs of tellings that must share a story and pairs that must not; and what holds for any batch. */
class LinkingExamplesTest {
    private static final Path FILE = Path.of("src/test/resources/examples/linking/pairs.yaml");

    private final Map<String, Object> file = WordsYaml.read(FILE);
    private final Tellings tellings = new Tellings(map(part("parties")), map(part("places")));

    private Object part(String name) {
        return Objects.requireNonNull(file.get(name), () -> FILE + " has no " + name);
    }

    @TestFactory
    Stream<DynamicTest> pairs() {
        List<Map<String, Object>> pairs = list(part("pairs"));
        return pairs.stream().map(pair -> dynamicTest(name(pair), FILE.toUri(), () -> check(pair)));
    }

    private static String name(Map<String, Object> pair) {
        return pair.get("link") + ": " + told(pair, "one") + " / " + told(pair, "other");
    }

    private static String told(Map<String, Object> pair, String which) {
        return String.valueOf(telling(pair, which).get("told"));
    }

    private void check(Map<String, Object> pair) {
        Map<String, Object> one = telling(pair, "one");
        Map<String, Object> other = telling(pair, "other");
        List<AttributedReport> reports = pair.containsKey("same")
                ? List.of(tellings.report("a", List.of(one, other)))
                : List.of(tellings.report("a", List.of(one)), tellings.report("b", List.of(other)));
        List<Story> stories = new StoryLinker().link(Tellings.of(reports), List.of());
        assertThat(stories).as(name(pair)).hasSize("yes".equals(pair.get("link")) ? 1 : 2);
    }

    /** All pairs as one batch of many reports, in several orders: the same stories each time. */
    @Test
    void storiesDoNotDependOnTheOrderOfReports() {
        List<AttributedReport> reports = new ArrayList<>();
        for (Map<String, Object> pair : LinkingExamplesTest.<Map<String, Object>>list(part("pairs"))) {
            reports.add(tellings.report("r" + reports.size(), List.of(telling(pair, "one"))));
            reports.add(tellings.report("r" + reports.size(), List.of(telling(pair, "other"))));
        }
        Map<String, String> stories = stories(reports);
        assertThat(stories)
                .hasSize(reports.size())
                .allSatisfy((act, story) -> assertThat(story).matches("s-[0-9a-f]{16}"));
        for (long seed = 1; seed <= 5; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(stories(reports)).as("seed " + seed).isEqualTo(stories);
        }
    }

    @Test
    void aVisitAndAMeetingOfOnePlanAreOneStory() {
        AttributedReport one = TestPipeline.read(
                "China's Xi Jinping plans to meet Russia's Vladimir Putin on May 7-10, an aide said.\n\n"
                        + "Xi plans to visit Moscow on May 9.",
                "2025-05-04");
        List<Telling> meetings = Tellings.of(List.of(one)).stream()
                .filter(telling -> telling.type() == EventType.CONSULT)
                .toList();
        assertThat(meetings).hasSizeGreaterThanOrEqualTo(2);
        assertThat(new StoryLinker().link(meetings, List.of())).hasSize(1);
    }

    private static Map<String, String> stories(List<AttributedReport> reports) {
        Map<String, String> stories = new TreeMap<>();
        for (Story story : new StoryLinker().link(Tellings.of(reports), List.of())) {
            story.records().forEach(record -> stories.put(record, story.id()));
        }
        return stories;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> telling(Map<String, Object> pair, String which) {
        return (Map<String, Object>) java.util.Objects.requireNonNull(pair.get(which));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<Object>> map(Object value) {
        return (Map<String, List<Object>>) value;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Object value) {
        return (List<T>) value;
    }
}
