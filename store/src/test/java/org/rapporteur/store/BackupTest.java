package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Report;

/** What a backup promises: all of one moment, checked, and nothing overwritten unasked. */
class BackupTest {
    @TempDir
    private Path folder;

    private String store(String name) {
        return folder.resolve(name).toString();
    }

    /** A store with a decision, a watched feed and an alert. */
    private String full() {
        String address = store("full.duckdb");
        try (Store store = StoreTest.open(address)) {
            StoreTest.put(store, Reading.ALL);
            var stories = store.queries()
                    .search(new StorySearch(List.of(), List.of(), List.of(), List.of(), null, null, null, 9));
            store.records().merge(stories.get(0).id(), stories.get(1).id(), "the same, says \"Ann\" — é\n\t");
            store.feeds().seen(WatchedFeed.fresh("https://example.org/feed"), List.of());
            store.alerts()
                    .add(
                            "all",
                            new StorySearch(List.of(), List.of(), List.of(), List.of(), null, null, null, 9),
                            null,
                            null);
        }
        return address;
    }

    private Path backup(String address) throws IOException {
        Path file = folder.resolve("a.backup");
        try (Store store = StoreTest.open(address)) {
            Backup.Contents contents = store.backup(Files.newOutputStream(file));
            assertThat(contents.reports()).isEqualTo(Reading.ALL.size());
        }
        return file;
    }

    @Test
    void a_restored_store_equals_the_old_one_and_goes_on() throws Exception {
        String full = full();
        Path backup = backup(full);
        String restored = store("restored.duckdb");
        assertThat(Backup.restore(backup, restored, false).reports()).isEqualTo(Reading.ALL.size());
        assertThat(StoreDump.of(restored)).isEqualTo(StoreDump.of(full));
        try (Store one = StoreTest.open(full);
                Store two = StoreTest.open(restored)) {
            assertThat(two.records().begin("t", Reading.CODER)).isGreaterThan(1);
            assertThat(two.alerts().all()).isEqualTo(one.alerts().all());
            assertThat(two.feeds().feed("https://example.org/feed"))
                    .isEqualTo(one.feeds().feed("https://example.org/feed"));
            assertThat(two.records().put(1, Reading.CODER, Reading.read(Reading.ANNOUNCED)))
                    .isEqualTo(PutResult.UNCHANGED);
        }
    }

    @Test
    void from_duckdb_into_postgres_and_back() throws Exception {
        String full = full();
        Path backup = backup(full);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String address = postgres.getJdbcUrl("postgres", "postgres");
            Backup.restore(backup, address, false);
            assertThat(StoreDump.of(address)).isEqualTo(StoreDump.of(full));
            assertThatThrownBy(() -> Backup.restore(backup, address, false)).hasMessageContaining("--overwrite");
            Backup.restore(backup, address, true);
            Path second = folder.resolve("b.backup");
            try (Store store = StoreTest.open(address)) {
                assertThat(store.records().begin("t", Reading.CODER)).isGreaterThan(1);
                store.backup(Files.newOutputStream(second));
            }
            String back = store("back.duckdb");
            Backup.restore(second, back, false);
            assertThat(StoreDump.of(back)).isEqualTo(StoreDump.of(address));
        }
    }

    @Test
    void it_is_of_one_moment_while_others_write() throws Exception {
        String address = store("busy.duckdb");
        try (Store store = StoreTest.open(address)) {
            StoreTest.put(store, Reading.ALL);
            CountDownLatch writing = new CountDownLatch(5);
            List<Throwable> failures = new ArrayList<>();
            Thread writer = new Thread(() -> {
                try {
                    for (int i = 0; i < 30; i++) {
                        Report copy = Report.of("copy" + i, Reading.STRIKE.text(), Reading.STRIKE.published());
                        store.records().put(1, Reading.CODER, Reading.read(copy));
                        writing.countDown();
                    }
                } catch (RuntimeException e) {
                    failures.add(e);
                }
            });
            writer.start();
            writing.await();
            Path file = folder.resolve("busy.backup");
            Backup.Contents contents = store.backup(Files.newOutputStream(file));
            writer.join();
            assertThat(failures).isEmpty();
            assertThat(contents.reports()).isBetween(Reading.ALL.size() + 5L, Reading.ALL.size() + 30L);
            String restored = store("moment.duckdb");
            Backup.restore(file, restored, false);
            try (Store copy = StoreTest.open(restored)) {
                assertThat(copy.queries().totals().reports()).isEqualTo(contents.reports());
                // every record that a report of that moment has is in a story
                copy.queries().forEachRecord(record -> assertThat(record).isNotNull());
                assertThat(copy.queries().totals().records()).isEqualTo(contents.records());
            }
        }
    }

    @Test
    void nothing_is_overwritten_unasked_and_nothing_restored_of_a_damaged_file() throws Exception {
        String full = full();
        Path backup = backup(full);
        List<String> before = StoreDump.of(full);
        assertThatThrownBy(() -> Backup.restore(backup, full, false))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("already")
                .hasMessageContaining("--overwrite");
        byte[] whole = Files.readAllBytes(backup);
        int refused = 0;
        // all through the file, and closer in what names its tables and columns
        int manifest =
                new String(whole, StandardCharsets.ISO_8859_1).indexOf("manifest.json") + "manifest.json".length();
        int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\001\002", manifest);
        assertThat(directory).isGreaterThan(manifest + 500);
        int[] places = IntStream.concat(
                        IntStream.iterate(40, at -> at < whole.length, at -> at + whole.length / 15),
                        IntStream.iterate(manifest, at -> at < directory - 16, at -> at + 7))
                .toArray();
        for (int at : places) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 0x55;
            Path damaged = Files.write(folder.resolve("damaged.backup"), bytes);
            try {
                // a byte that only tells a time of the archive does no harm: what is restored must be right
                Backup.restore(damaged, full, true);
            } catch (StoreException e) {
                assertThat(e).as("byte " + at).hasMessageContaining("no whole backup");
                refused++;
            }
            assertThat(StoreDump.of(full)).as("byte " + at).isEqualTo(before);
        }
        assertThat(refused).isGreaterThan(places.length - 4);
        Path cut = Files.write(folder.resolve("cut.backup"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Backup.restore(cut, full, true)).hasMessageContaining("no whole backup");
        assertThatThrownBy(() -> Backup.restore(folder.resolve("none"), full, true))
                .hasMessageContaining("no backup");
        assertThat(StoreDump.of(full)).isEqualTo(before);
        Backup.restore(backup, full, true);
        assertThat(StoreDump.of(full)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("restoring"));
        }
    }
}
