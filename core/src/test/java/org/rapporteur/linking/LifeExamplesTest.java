package org.rapporteur.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.StoryLife;
import org.rapporteur.model.StoryLife.Revision;
import org.rapporteur.model.StoryLife.State;
import org.rapporteur.model.Telling;

/** Where stories stand after what was told of them: announced, moved, confirmed, postponed, cancelled, begun, held, overdue. */
class LifeExamplesTest {
    private static final Path FILE = Path.of("src/test/resources/examples/linking/life.yaml");

    private final Map<String, Object> file = WordsYaml.read(FILE);
    private final Tellings tellings = new Tellings(lists("parties"), lists("places"));

    @SuppressWarnings("unchecked")
    private Map<String, List<Object>> lists(String part) {
        return (Map<String, List<Object>>) WordsYaml.part(file, part);
    }

    private List<Map<String, Object>> stories() {
        return WordsYaml.maps(WordsYaml.part(file, "stories"));
    }

    @TestFactory
    Stream<DynamicTest> lives() {
        return stories().stream().map(story -> dynamicTest(name(story), FILE.toUri(), () -> check(story)));
    }

    private static String name(Map<String, Object> story) {
        return story.get("life") + ": " + story.getOrDefault("known", "");
    }

    private void check(Map<String, Object> story) {
        List<AttributedReport> reports = new ArrayList<>();
        for (Map<String, Object> telling : WordsYaml.maps(WordsYaml.part(story, "tellings"))) {
            reports.add(tellings.report("r" + reports.size(), List.of(telling)));
        }
        List<Telling> told = new ArrayList<>(Tellings.of(reports));
        StoryLinker linker = new StoryLinker();
        assertThat(linker.link(told, List.of())).as("one story").hasSize(1);
        Object day = story.get("asOf");
        LocalDate asOf = day == null ? null : LocalDate.parse(day.toString());
        StoryLife life = linker.life(told, asOf);
        assertThat(life.state().name().toLowerCase(Locale.ROOT)).isEqualTo(story.get("life"));
        assertThat(life.revisions().stream().map(LifeExamplesTest::write).toList())
                .isEqualTo(story.get("known"));
        if (story.containsKey("days")) {
            assertThat(days("", life.from(), life.to())).isEqualTo(story.get("days"));
        }
        assertThat(life.disputes().stream().map(StoryLife.Dispute::about).toList())
                .isEqualTo(story.getOrDefault("disputes", List.of()));
        Collections.reverse(told);
        assertThat(linker.life(told, asOf)).as("in whatever order they came").isEqualTo(life);
    }

    private static String write(Revision revision) {
        return revision.state().name().toLowerCase(Locale.ROOT) + " " + revision.said()
                + days(" on ", revision.from(), revision.to())
                + days(" not ", revision.oldFrom(), revision.oldTo());
    }

    private static String days(String before, @Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null ? "" : before + from + (from.equals(to) ? "" : ".." + to);
    }

    /** Every state that a plan can be in has an example. */
    @Test
    void eachStateOfAPlanHasAnExample() {
        List<String> states = stories().stream()
                .map(story -> Objects.requireNonNull(story.get("life")).toString())
                .toList();
        for (State state : List.of(
                State.ANNOUNCED,
                State.MOVED,
                State.CONFIRMED,
                State.POSTPONED,
                State.CANCELLED,
                State.BEGUN,
                State.HELD,
                State.OVERDUE)) {
            assertThat(states).contains(state.name().toLowerCase(Locale.ROOT));
        }
    }
}
