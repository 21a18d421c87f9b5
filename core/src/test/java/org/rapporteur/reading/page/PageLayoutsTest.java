package org.rapporteur.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** One test a page layout of {@code resources/pages}. */
class PageLayoutsTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");

    @TestFactory
    Stream<DynamicTest> each_layout_is_read() throws IOException {
        Map<String, Map<String, Object>> expected = new Yaml().load(Files.readString(PAGES.resolve("expected.yaml")));
        assertThat(expected).hasSizeGreaterThanOrEqualTo(25);
        return expected.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        PAGES.resolve(entry.getKey() + ".html").toUri(),
                        () -> check(read(entry.getKey()), entry.getValue())));
    }

    private static void check(Page page, Map<String, Object> expected) {
        assertThat(page.title()).isEqualTo(expected.get("title"));
        assertThat(Objects.toString(page.published(), null)).isEqualTo(expected.get("published"));
        assertThat(page.publisher()).isEqualTo(expected.get("publisher"));
        String[] paragraphs =
                page.text().isEmpty() ? new String[0] : page.text().split("\n\n");
        assertThat(paragraphs).as(page.text()).hasSize(Integer.parseInt(String.valueOf(expected.get("paragraphs"))));
        assertThat(page.text()).startsWith((String) expected.get("begins")).endsWith((String) expected.get("ends"));
    }

    private static Page read(String name) {
        try {
            return new PageReader().read(Files.readAllBytes(PAGES.resolve(name + ".html")), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
