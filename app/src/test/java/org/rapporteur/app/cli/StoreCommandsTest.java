package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the store, run as a user runs them. */
class StoreCommandsTest {
    private static final String MOVED = "../examples/reports/15-visit-moved.txt";

    @TempDir
    private static Path folder;

    private static String store;

    @BeforeAll
    static void ingest() {
        store = folder.resolve("news.duckdb").toString();
        String[] ingest = {
            "ingest", "--store", store, "--published", "2026-03-12", MOVED, "../examples/reports/wire.jsonl"
        };
        Command first = Command.run(ingest);
        assertThat(first.status()).isZero();
        assertThat(first.out()).startsWith("9 new, 0 corrected, 0 unchanged, 0 set aside; the store has 9 reports");
        assertThat(Command.run(ingest).out()).startsWith("0 new, 0 corrected, 9 unchanged");
    }

    @Test
    void upcoming_prints_plans_and_writes_a_calendar() throws IOException {
        Path calendar = folder.resolve("plans.ics");
        Command upcoming =
                Command.run("upcoming", "--store", store, "--from", "2026-03-10", "--ics", calendar.toString());
        assertThat(upcoming.status()).isZero();
        assertThat(upcoming.out()).contains("2026-03-18 to 2026-03-20", "announced by", "plan");
        assertThat(Files.readString(calendar)).startsWith("BEGIN:VCALENDAR\r\n").contains("UID:s-");
        Command moved = Command.run("upcoming", "--store", store, "--from", "2026-03-17", "--format", "jsonl");
        assertThat(moved.out())
                .contains(
                        "\"state\":\"confirmed\"", "\"from\":\"2026-04-02\",\"to\":\"2026-04-02\",\"place\":\"Baku\"");
    }

    @Test
    void a_story_found_by_search_is_shown_in_full() {
        Command found =
                Command.run("search", "--store", store, "fly", "baku", "--status", "planned", "--format", "jsonl");
        String id = found.out().split("\"")[3];
        assertThat(id).startsWith("s-");
        Command story = Command.run("story", "--store", store, id, "--as-of", "2026-03-20");
        assertThat(story.status()).isZero();
        assertThat(story.out()).contains("what became known", "tellings", "wire-1", "wire-6");
        assertThat(Command.run("story", "--store", store, "s-none").status()).isEqualTo(2);
    }

    @Test
    void diff_timeline_and_recode_answer() {
        assertThat(Command.run("diff", "--store", store, "--since", "2026-03-16")
                        .out())
                .contains("NEW: ", "CHANGED: ", "CONTRADICTED: ", "CORRECTED: 0");
        Path picture = folder.resolve("japan.svg");
        Command timeline = Command.run("timeline", "--store", store, "Japan", "--all", "--svg", picture.toString());
        assertThat(timeline.out()).contains("2026-03", "cooperation");
        assertThat(picture).content().contains("<svg");
        Command recode = Command.run("recode", "--store", store, "--all", "--dry-run");
        assertThat(recode.out()).isEqualTo("9 reports read again, 0 would change\n");
    }

    @Test
    void exports_go_to_standard_output_or_a_file_and_tell_what_is_left_out() {
        Command gdelt = Command.run("export", "--store", store, "--as", "gdelt");
        assertThat(gdelt.lines()).isNotEmpty().allMatch(line -> line.split("\t", -1).length == 61);
        assertThat(gdelt.err()).contains("rows written", "are no deeds");
        Path parquet = folder.resolve("records.parquet");
        assertThat(Command.run("export", "--store", store, "--as", "parquet", "--out", parquet.toString())
                        .status())
                .isZero();
        assertThat(parquet).exists();
        assertThat(Command.run("export", "--store", store, "--as", "ics").out()).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void wrong_usage_is_told_in_one_line() {
        for (String[] arguments : new String[][] {
            {"upcoming", "--store", folder.resolve("none.duckdb").toString()},
            {"upcoming", "--store", store, "--from", "2026-03-10", "--to", "2026-03-01"},
            {"export", "--store", store, "--as", "xml"},
            {"export", "--store", store, "--as", "parquet"},
            {"search", "--store", store, "--limit", "0"},
            {"story", "--store", store, "s-1", "--merge", "s-2", "--split", "r-1"},
            {"diff", "--store", store},
            {"ingest", "--store", "jdbc:oracle:thin:@db", "../examples/reports/wire.jsonl"}
        }) {
            Command command = Command.run(arguments);
            assertThat(command.status()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(command.err().lines()).as(String.join(" ", arguments)).hasSize(1);
        }
    }
}
