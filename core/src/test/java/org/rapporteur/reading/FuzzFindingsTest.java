package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Replays the fuzzer's seeds, and what it once found, which is kept under {@code fuzz/KIND} (finding-*). */
class FuzzFindingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/fuzz");

    @TestFactory
    List<DynamicTest> each_input_is_read_or_set_aside() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> {
                        FuzzedReader reader = FuzzedReader.named(
                                FOLDER.relativize(file).getName(0).toString());
                        byte[] input = Files.readAllBytes(file);
                        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.read(input));
                    }))
                    .toList();
        }
    }

    @Test
    void each_reader_has_a_seed() {
        assertThat(FuzzedReader.values())
                .allSatisfy(reader -> assertThat(FOLDER.resolve(reader.name().toLowerCase(java.util.Locale.ROOT)))
                        .isNotEmptyDirectory());
    }
}
