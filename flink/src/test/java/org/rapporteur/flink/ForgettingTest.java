package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is forgotten, when, and what a report that comes too late finds. */
class ForgettingTest {
    private static final String EARLY =
            report("early", "2026-01-05", "Russian missiles struck Kharkiv on Monday, killing three people.");
    private static final String SECOND =
            report("second", "2026-01-06", "A Russian missile attack on Kharkiv on Monday killed three people.");
    private static final String MONTHS_LATER =
            report("months-later", "2026-04-20", "Kenya's president visited Oslo on Sunday.");
    private static final String LATE =
            report("late", "2026-01-07", "Russian missiles struck Kharkiv on Monday and killed three people.");
    private static final String SLIP = report("slip", "2206-04-20", "Kenya's president visited Oslo on Sunday.");
    private static final String CORRECTED = report("early", "2026-01-05", "It rained in the valley on Monday.");

    private static Postgres postgres;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        postgres = new Postgres();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    private static String report(String id, String day, String text) {
        return "{\"id\": \"" + id + "\", \"published\": \"" + day + "\", \"text\": \"" + text + "\"}";
    }

    /** The store after reports came one after the other. */
    private String after(int horizon, String... lines) throws Exception {
        return after(new JobSettings(postgres.address(), horizon, null), List.of(lines));
    }

    private String after(JobSettings settings, List<String> lines) throws Exception {
        Path reports = Files.createTempDirectory(folder, "reports");
        Stream.file(reports, "a.jsonl", lines);
        StreamExecutionEnvironment environment = Jobs.environment(folder);
        environment.setParallelism(1);
        StoryJob.of(Jobs.files(environment, reports), new Stream.RememberedCoding(), settings);
        environment.execute();
        return String.valueOf(settings.store());
    }

    /** The reports of each story of the attack. */
    private static List<Set<String>> attacks(String store) throws Exception {
        List<Set<String>> attacks = new ArrayList<>();
        for (String story :
                Postgres.values(store, "SELECT id FROM story WHERE act = 'ASSAULT' ORDER BY first_said, id")) {
            attacks.add(new TreeSet<>(Postgres.values(
                    store,
                    "SELECT r.report FROM membership m JOIN record r ON r.id = m.record WHERE m.story = '" + story
                            + "'")));
        }
        return attacks;
    }

    @Test
    void a_late_report_within_the_horizon_joins_its_story() throws Exception {
        String store = after(400, EARLY, SECOND, MONTHS_LATER, LATE);
        assertThat(attacks(store)).containsExactly(Set.of("early", "second", "late"));
    }

    @Test
    void a_report_that_comes_after_the_horizon_makes_a_story_of_its_own_and_leaves_the_old_one_whole()
            throws Exception {
        String store = after(30, EARLY, SECOND, MONTHS_LATER, LATE);
        assertThat(attacks(store)).containsExactlyInAnyOrder(Set.of("early", "second"), Set.of("late"));
        assertThatStoriesAreWhole(store);
    }

    @Test
    void a_correction_after_the_horizon_leaves_the_rest_of_the_story_as_it_is() throws Exception {
        String store = after(30, EARLY, SECOND, MONTHS_LATER, CORRECTED);
        assertThat(attacks(store)).containsExactly(Set.of("second"));
        assertThatStoriesAreWhole(store);
    }

    @Test
    void a_slip_in_a_date_makes_the_job_forget_nothing() throws Exception {
        String store = after(30, EARLY, SECOND, SLIP, LATE);
        assertThat(attacks(store)).containsExactly(Set.of("early", "second", "late"));
    }

    @Test
    void a_story_that_is_told_on_is_kept_whole() throws Exception {
        String told =
                report("told", "2026-01-25", "A Russian missile attack on Kharkiv on January 5 killed three people.");
        String weeks = report("weeks", "2026-02-18", "Kenya's president visited Oslo on Sunday.");
        String store = after(30, EARLY, SECOND, told, weeks, LATE);
        assertThat(attacks(store)).containsExactly(Set.of("early", "second", "told", "late"));
    }

    @Test
    void what_is_forgotten_is_gone_from_the_state() throws Exception {
        JobSettings settings = new JobSettings(postgres.address(), 30, null);
        Path reports = Files.createDirectory(folder.resolve("watched"));
        Stream.file(reports, "a.jsonl", List.of(EARLY, SECOND));
        Stream.file(reports, "b.jsonl", List.of(MONTHS_LATER));
        StreamExecutionEnvironment environment = Jobs.environment(folder);
        environment.setParallelism(1);
        StoryJob.of(Jobs.watched(environment, reports), new Stream.RememberedCoding(), settings);
        JobClient job = environment.executeAsync();
        Jobs.awaitReports(String.valueOf(settings.store()), 3);
        String state = content(Path.of(java.net.URI.create(Jobs.stop(job, folder))));
        assertThat(state).contains("Oslo").doesNotContain("Kharkiv");
    }

    @Test
    void a_correction_is_known_for_one_though_its_report_was_forgotten() throws Exception {
        List<String> lines = new ArrayList<>(List.of(EARLY, SECOND, EARLY, SECOND, CORRECTED));
        JobSettings forgetful = new JobSettings(postgres.address(), 400, Duration.ofMillis(1));
        String store = after(forgetful, lines);
        String embedded = postgres.address();
        assertThat(Postgres.dump(store)).isEqualTo(Stream.embedded(embedded, lines));
    }

    /** What the head of a story tells is what its records tell. */
    private static void assertThatStoriesAreWhole(String store) throws Exception {
        assertThat(Postgres.values(
                        store,
                        "SELECT s.id FROM story s WHERE s.records <> (SELECT count(*) FROM membership m"
                                + " JOIN record r ON r.id = m.record WHERE m.story = s.id)"
                                + " OR s.current_record NOT IN (SELECT record FROM membership m WHERE m.story = s.id)"))
                .isEmpty();
        assertThat(Postgres.values(store, "SELECT record FROM membership WHERE story NOT IN (SELECT id FROM story)"))
                .isEmpty();
    }

    private static String content(Path folder) throws Exception {
        StringBuilder content = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return content.toString();
    }
}
