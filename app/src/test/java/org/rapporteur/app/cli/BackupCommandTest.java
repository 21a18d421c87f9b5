package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backup} and {@code restore} as a user runs them. */
class BackupCommandTest {
    @TempDir
    private Path folder;

    @Test
    void there_and_back() throws Exception {
        String store = folder.resolve("news.duckdb").toString();
        String copy = folder.resolve("copy.duckdb").toString();
        String file = folder.resolve("news.backup").toString();
        Command.run("ingest", "--store", store, "../examples/reports/wire.jsonl");
        Command made = Command.run("backup", "--store", store, file);
        assertThat(made.out()).startsWith("8 texts of reports, ");
        assertThat(Command.run("backup", "--store", store, file).err())
                .contains("already")
                .contains("--overwrite");
        assertThat(Command.run("restore", "--store", copy, file).out()).startsWith("restored 8 texts of reports, ");
        assertThat(Command.run("search", "--store", copy).out())
                .isEqualTo(Command.run("search", "--store", store).out())
                .contains("stories");
        assertThat(Command.run("restore", "--store", copy, file).err()).contains("--overwrite");
        Files.writeString(Path.of(file), "something else");
        assertThat(Command.run("restore", "--store", copy, "--overwrite", file))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(2))
                .satisfies(refused -> assertThat(refused.err()).contains("is no whole backup"));
        assertThat(Command.run(
                                "backup",
                                "--store",
                                folder.resolve("none.duckdb").toString(),
                                "x.backup")
                        .err())
                .contains("there is no store");
        assertThat(Command.run(
                                "backup",
                                "--store",
                                store,
                                folder.resolve("no/such/x.backup").toString())
                        .err())
                .contains("cannot be written");
    }
}
