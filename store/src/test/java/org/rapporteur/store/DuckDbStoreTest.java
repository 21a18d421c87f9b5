package org.rapporteur.store;

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
}
