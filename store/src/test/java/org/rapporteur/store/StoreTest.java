package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Report;
import org.rapporteur.model.Status;
import org.rapporteur.model.StoryLife.State;
import org.rapporteur.pipeline.Pipeline;

/** What a store promises, tested on each database alike. */
abstract class StoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T08:00:00Z"), ZoneOffset.UTC);

    /** Of a new store. */
    abstract String address() throws Exception;

    static Store open(String address) {
        return Store.open(address, Pipeline.storyLinking(), CLOCK);
    }

    static void put(Store store, List<Report> reports) {
        long run = store.records().begin("test", Reading.CODER);
        reports.forEach(report -> store.records().put(run, Reading.CODER, Reading.read(report)));
        store.records().finish(run, new RecordStore.RunCounts(reports.size(), 0, 0, 0));
    }

    @Test
    void the_same_report_again_changes_nothing() throws Exception {
        String address = address();
        try (Store store = open(address)) {
            put(store, Reading.ALL);
        }
        List<String> before = StoreDump.of(address);
        try (Store store = open(address)) {
            assertThat(store.records().knows(Reading.ANNOUNCED)).isTrue();
            assertThat(store.records().put(1, Reading.CODER, Reading.read(Reading.ANNOUNCED)))
                    .isEqualTo(PutResult.UNCHANGED);
        }
        assertThat(StoreDump.of(address)).isEqualTo(before);
    }

    @Test
    void the_order_in_which_reports_come_does_not_matter() throws Exception {
        List<String> first = null;
        for (int seed = 0; seed < 3; seed++) {
            List<Report> shuffled = new ArrayList<>(Reading.ALL);
            Collections.shuffle(shuffled, new Random(seed));
            String address = address();
            try (Store store = open(address)) {
                put(store, shuffled);
            }
            List<String> dump = StoreDump.of(address);
            first = first == null ? dump : first;
            assertThat(dump).as("seed " + seed).isEqualTo(first);
        }
    }

    @Test
    void a_corrected_report_replaces_its_records_and_what_it_replaced_is_kept() throws Exception {
        String address = address();
        Report corrected = Reading.corrected(
                Reading.STRIKE,
                "Sudan's army bombed a hospital in Omdurman on Monday, killing 3 people, a doctor said.");
        try (Store store = open(address)) {
            put(store, Reading.ALL);
            assertThat(store.records().put(1, Reading.CODER, Reading.read(corrected)))
                    .isEqualTo(PutResult.CORRECTED);
            StoredReport report = store.queries().report("strike-1").orElseThrow();
            assertThat(report.revision()).isEqualTo(2);
            assertThat(report.records())
                    .isNotEmpty()
                    .allMatch(record -> record.json().path("text").asText().contains("hospital"));
            assertThat(store.queries().since(LocalDate.parse("2026-03-10")).corrected())
                    .extracting(Changes.Corrected::report)
                    .containsExactly("strike-1");
        }
        List<String> dump = StoreDump.of(address);
        assertThat(dump).anyMatch(line -> line.startsWith("replaced_record") && line.contains("market"));
        assertThat(dump).noneMatch(line -> line.startsWith("record") && line.contains("killing 12"));
        try (Store store = open(address)) {
            // the text that was replaced is known too: a stream that holds both can be given twice
            assertThat(store.records().put(1, Reading.CODER, Reading.read(Reading.STRIKE)))
                    .isEqualTo(PutResult.UNCHANGED);
        }
        assertThat(StoreDump.of(address)).isEqualTo(dump);
    }

    @Test
    void a_plan_that_was_moved_is_one_story_and_upcoming_as_known_on_the_day() throws Exception {
        try (Store store = open(address())) {
            put(store, Reading.ALL);
            StoryQueries queries = store.queries();
            List<StoryView> early = queries.upcoming(LocalDate.parse("2026-03-10"), null);
            assertThat(early).hasSize(1);
            assertThat(early.get(0).life().from()).isEqualTo(LocalDate.parse("2026-03-20"));
            List<StoryView> later = queries.upcoming(LocalDate.parse("2026-03-13"), LocalDate.parse("2026-03-31"));
            assertThat(later).hasSize(1);
            assertThat(later.get(0).life().from()).isEqualTo(LocalDate.parse("2026-03-27"));
            assertThat(later.get(0).life().state()).isEqualTo(State.MOVED);
            assertThat(queries.upcoming(LocalDate.parse("2026-04-10"), null)).isEmpty();
            StoryView story = queries.story(later.get(0).summary().id(), LocalDate.parse("2026-04-10"))
                    .orElseThrow();
            assertThat(story.life().state()).isEqualTo(State.OVERDUE);
            assertThat(story.records()).extracting(StoredRecord::report).contains("visit-1", "visit-2");
            assertThat(queries.since(LocalDate.parse("2026-03-12")).changed())
                    .extracting(changed -> changed.story().id())
                    .containsExactly(story.summary().id());
        }
    }

    @Test
    void an_analysts_split_and_merge_hold_whatever_comes_later() throws Exception {
        try (Store store = open(address())) {
            put(store, List.of(Reading.ANNOUNCED, Reading.MOVED));
            String visit = storyOf(store, "visit-1");
            assertThat(storyOf(store, "visit-2")).isEqualTo(visit);
            List<String> moved = store.queries().report("visit-2").orElseThrow().records().stream()
                    .filter(record -> record.story().equals(visit))
                    .map(StoredRecord::id)
                    .toList();
            String own = store.records().split(visit, moved, "another visit");
            assertThat(storyOf(store, "visit-2")).isEqualTo(own).isNotEqualTo(storyOf(store, "visit-1"));
            put(store, List.of(Reading.STRIKE, Reading.SANCTIONS));
            assertThat(storyOf(store, "visit-2")).isEqualTo(own);
            String both = store.records().merge(own, storyOf(store, "sanctions-1"), null);
            put(store, List.of(Reading.DENIAL));
            assertThat(storyOf(store, "visit-2")).isEqualTo(both).isEqualTo(storyOf(store, "sanctions-1"));
            assertThat(storyOf(store, "visit-1")).isNotEqualTo(both);
            assertThatThrownBy(() -> store.records().merge("s-none", own, null))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no story s-none");
            assertThatThrownBy(() -> store.records().split(both, List.of("r-none"), null))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no record r-none");
        }
    }

    @Test
    void an_analysts_split_and_merge_survive_another_run_and_a_new_coding() throws Exception {
        List<Report> reports = List.of(Reading.ANNOUNCED, Reading.MOVED, Reading.SANCTIONS);
        try (Store store = open(address())) {
            put(store, reports);
            String visit = storyOf(store, "visit-1");
            List<String> moved = store.queries().report("visit-2").orElseThrow().records().stream()
                    .filter(record -> record.story().equals(visit))
                    .map(StoredRecord::id)
                    .toList();
            String own = store.records().split(visit, moved, "another visit");
            String both = store.records().merge(own, storyOf(store, "sanctions-1"), null);
            put(store, reports);
            assertThat(storyOf(store, "visit-2")).isEqualTo(both).isEqualTo(storyOf(store, "sanctions-1"));
            long run = store.records().begin("recode", Reading.LATER);
            for (Report report : reports) {
                store.records().recode(run, Reading.LATER, Reading.codedByLaterVersion(Reading.read(report)));
            }
            assertThat(store.queries().report("visit-2").orElseThrow().records())
                    .extracting(StoredRecord::id)
                    .allMatch(id -> id.endsWith("-later"));
            assertThat(storyOf(store, "visit-2")).isEqualTo(both).isEqualTo(storyOf(store, "sanctions-1"));
            assertThat(storyOf(store, "visit-1")).isNotEqualTo(both);
            put(store, List.of(Reading.STRIKE, Reading.DENIAL));
            assertThat(storyOf(store, "visit-2")).isEqualTo(both);
        }
    }

    /** As a Flink job does that has forgotten old news. */
    @Test
    void a_story_linked_elsewhere_keeps_the_records_that_its_linker_has_forgotten() throws Exception {
        String address = address();
        try (Store store = open(address)) {
            put(store, List.of(Reading.ANNOUNCED, Reading.MOVED));
            String visit = storyOf(store, "visit-1");
            assertThat(storyOf(store, "visit-2")).isEqualTo(visit);
            Map<String, String> first = store.records().typesOf("visit-1");
            assertThat(first.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            store.queries().report("visit-1").orElseThrow().records().stream()
                                    .map(StoredRecord::id)
                                    .toList());
            store.records().link(new Relinked(first.keySet(), List.of()), Set.of());
            StoryView left =
                    store.queries().story(visit, LocalDate.parse("2026-03-20")).orElseThrow();
            assertThat(left.records())
                    .isNotEmpty()
                    .extracting(StoredRecord::report)
                    .containsOnly("visit-2");
            assertThat(left.summary().records()).isEqualTo(left.records().size());
        }
    }

    @Test
    void a_store_brought_up_from_older_tables_is_linked_as_before() throws Exception {
        String address = address();
        try (Store store = open(address)) {
            put(store, List.of(Reading.ANNOUNCED, Reading.STRIKE));
        }
        List<String> before = StoreDump.of(address);
        try (Database database = Database.open(address);
                Handle handle = database.handle()) {
            // as the migration leaves it
            handle.execute("DELETE FROM block");
        }
        try (Store store = open(address)) {
            assertThat(StoreDump.of(address)).isEqualTo(before).anyMatch(line -> line.startsWith("block"));
            put(store, List.of(Reading.MOVED));
            assertThat(storyOf(store, "visit-2")).isEqualTo(storyOf(store, "visit-1"));
        }
    }

    @Test
    void a_new_coding_shows_what_differs_and_keeps_what_it_replaces() throws Exception {
        String address = address();
        try (Store store = open(address)) {
            put(store, List.of(Reading.ANNOUNCED, Reading.STRIKE));
            long run = store.records().begin("recode", Reading.LATER);
            List<String> stale = new ArrayList<>();
            store.records().forEachToRecode(Reading.LATER, report -> stale.add(report.id()));
            assertThat(stale).containsExactly("strike-1", "visit-1");
            Incoming same = Reading.read(Reading.ANNOUNCED);
            assertThat(store.records().recode(run, Reading.LATER, same).differences())
                    .isEmpty();
            Incoming other = Reading.codedAsOngoing(Reading.read(Reading.STRIKE));
            Recoding expected = store.records().compare(other);
            assertThat(store.records().recode(run, Reading.LATER, other)).isEqualTo(expected);
            assertThat(expected.differences()).hasSize(1);
            assertThat(expected.differences().get(0).kind()).isEqualTo(Recoding.Kind.CHANGED);
            assertThat(expected.differences().get(0).changes()).containsExactly("status: occurred → ongoing");
            List<String> left = new ArrayList<>();
            store.records().forEachToRecode(Reading.LATER, report -> left.add(report.id()));
            assertThat(left).isEmpty();
        }
        assertThat(StoreDump.of(address))
                .filteredOn(line -> line.startsWith("replaced_record"))
                .isNotEmpty()
                .allMatch(line -> line.contains("strike-1") && line.contains("recoded"));
    }

    @Test
    void stories_are_found_by_words_actors_types_days_status_and_source() throws Exception {
        try (Store store = open(address())) {
            put(store, Reading.ALL);
            StoryQueries queries = store.queries();
            String visit = storyOf(store, "visit-1");
            assertThat(found(queries, search(List.of("kenya"), List.of()))).containsExactly(visit);
            assertThat(found(queries, search(List.of("visit Kenya"), List.of())))
                    .containsExactly(visit);
            assertThat(found(queries, search(List.of("visiting"), List.of()))).isEmpty();
            assertThat(found(queries, search(List.of("sanction*"), List.of("CAN"))))
                    .isNotEmpty();
            assertThat(found(queries, search(List.of(), List.of("Norway", "Kenya"))))
                    .containsExactly(visit);
            assertThat(found(queries, search(List.of(), List.of("SDN/MIL")))).isNotEmpty();
            assertThat(found(queries, search(List.of(), List.of("SDN/JUD")))).isEmpty();
            assertThat(found(
                            queries,
                            new StorySearch(
                                    List.of(), List.of(), List.of(EventType.SANCTION), List.of(), null, null, null, 9)))
                    .hasSize(1);
            assertThat(found(
                            queries,
                            new StorySearch(
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(Status.PLANNED),
                                    LocalDate.parse("2026-03-15"),
                                    LocalDate.parse("2026-03-31"),
                                    "Harbour",
                                    9)))
                    .containsExactly(visit);
        }
    }

    private static StorySearch search(List<String> words, List<String> actors) {
        return new StorySearch(words, actors, List.of(), List.of(), null, null, null, 50);
    }

    private static List<String> found(StoryQueries queries, StorySearch search) {
        return queries.search(search).stream().map(StorySummary::id).toList();
    }

    @Test
    void a_timeline_counts_deeds_between_two_by_month() throws Exception {
        try (Store store = open(address())) {
            put(store, Reading.ALL);
            Timeline timeline = store.queries().timeline("Canada", "BLR", true);
            assertThat(timeline.months()).hasSize(1);
            Timeline.Month april = timeline.months().get(0);
            assertThat(april.month()).isEqualTo(YearMonth.of(2026, 4));
            assertThat(april.materialConflict()).isEqualTo(1);
            assertThat(april.verbalConflict()).isEqualTo(1);
            assertThat(april.score()).isNegative();
            // a plan is no deed
            assertThat(store.queries().timeline("NOR", "KEN", true).months()).isEmpty();
            assertThat(store.queries().timeline("NOR", "KEN", false).months()).isNotEmpty();
        }
    }

    @Test
    void the_views_answer_the_questions_of_the_documentation() throws Exception {
        String address = address();
        try (Store store = open(address)) {
            put(store, Reading.ALL);
        }
        String page = java.nio.file.Files.readString(java.nio.file.Path.of("../docs/sql.md"));
        var statements = java.util.regex.Pattern.compile("```sql\n(.*?)```", java.util.regex.Pattern.DOTALL)
                .matcher(page);
        List<Integer> rows = new ArrayList<>();
        try (Database database = Database.open(address);
                Handle handle = database.handle()) {
            while (statements.find()) {
                String sql = statements
                        .group(1)
                        .replace(";", "")
                        .replace("'JPN'", "'CAN'")
                        .replace("'TUR'", "'BLR'");
                rows.add(handle.createQuery(sql).mapToMap().list().size());
            }
            assertThat(handle.createQuery("SELECT count(*) FROM event_count")
                            .mapTo(Integer.class)
                            .one())
                    .isPositive();
            assertThat(handle.createQuery("SELECT count(*) FROM entity")
                            .mapTo(Integer.class)
                            .one())
                    .isPositive();
        }
        assertThat(rows).hasSize(3).allMatch(count -> count > 0);
    }

    @Test
    void what_cannot_be_read_is_kept_with_the_reason_once() throws Exception {
        try (Store store = open(address())) {
            long run = store.records().begin("test", Reading.CODER);
            var aside = new RecordStore.SetAside("wire.jsonl:3", 120, "malformed JSON");
            store.records().setAside(run, aside);
            store.records().setAside(run, aside);
            assertThat(store.queries().quarantine()).containsExactly(aside);
            assertThat(store.queries().totals().quarantined()).isEqualTo(1);
        }
    }

    @Test
    void a_report_that_could_be_read_at_last_is_not_in_quarantine_any_more() throws Exception {
        try (Store store = open(address())) {
            long run = store.records().begin("test", Reading.CODER);
            var other = new RecordStore.SetAside("another", 0, "too little memory");
            store.records().setAside(run, new RecordStore.SetAside(Reading.STRIKE.id(), 0, "too little memory"));
            store.records().setAside(run, other);
            store.records().put(run, Reading.CODER, Reading.read(Reading.STRIKE));
            assertThat(store.queries().quarantine()).containsExactly(other);
        }
    }

    @Test
    void actors_are_listed_with_what_they_do() throws Exception {
        try (Store store = open(address())) {
            put(store, Reading.ALL);
            assertThat(store.queries().busiestActors(50))
                    .extracting(ActorSummary::code)
                    .contains("NOR", "KEN", "CAN", "BLR", "SDN");
            assertThat(store.queries().actors("KEN", 5))
                    .singleElement()
                    .satisfies(kenya -> assertThat(kenya.received()).isPositive());
        }
    }

    private static String storyOf(Store store, String report) {
        return store.queries().report(report).orElseThrow().records().get(0).story();
    }
}
