package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbStoreTest extends StoreTest {
    @TempDir
    private Path folder;

    private int count;

    @Override
    String address() {
        return folder.resolve("store" + count++ + ".duckdb").toString();
    }

    @Test
    void a_file_that_is_no_store_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "these are notes and not a database");
        assertThatThrownBy(() -> open(file.toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("notes.txt");
        assertThatThrownBy(() -> open("jdbc:oracle:thin:me/secret@db"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("jdbc:postgresql:");
    }

    /** A process that is killed while it makes the tables leaves a table that Flyway has not noted. */
    @Test
    void a_store_whose_making_was_broken_off_is_made_anew() throws Exception {
        Path file = folder.resolve("killed.duckdb");
        Path left = folder.resolve("killed.duckdb.making-" + deadProcess());
        try (Database half = Database.open(left.toString())) {
            Migrations.bringTo(half, 2);
            try (var handle = half.handle()) {
                handle.execute("CREATE TABLE feed (address VARCHAR)");
            }
        }
        assertThatThrownBy(() -> {
                    try (Database half = Database.open(left.toString())) {
                        Migrations.bringUp(half);
                    }
                })
                .as("such a file cannot be gone on with")
                .isInstanceOf(StoreException.class);
        open(file.toString()).close();
        assertThat(left).doesNotExist();
        assertThat(file).exists();
    }

    @Test
    void an_older_store_is_brought_up_on_a_copy_and_keeps_what_is_in_it() throws Exception {
        Path file = folder.resolve("older.duckdb");
        try (Database old = Database.open(file.toString())) {
            Migrations.bringTo(old, 14);
            try (var handle = old.handle()) {
                handle.execute("INSERT INTO feed VALUES ('http://a.example/', NULL, NULL, now(), 0, NULL)");
            }
        }
        open(file.toString()).close();
        try (Database renewed = Database.open(file.toString())) {
            assertThat(Migrations.isUpToDate(renewed)).isTrue();
            try (var handle = renewed.handle()) {
                assertThat(handle.createQuery("SELECT address FROM feed")
                                .mapTo(String.class)
                                .list())
                        .containsExactly("http://a.example/");
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())
                            .filter(name -> name.startsWith("older"))
                            .toList())
                    .containsExactly("older.duckdb");
        }
    }

    private static long deadProcess() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }
}
