package org.rapporteur.resolution.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.examples.Example;
import org.rapporteur.examples.ExampleFiles;
import org.rapporteur.examples.TestPipeline;
import org.rapporteur.model.Timex;

/**
 * The phrases of {@code examples/time}: the bracketed words are one time expression with the given type, value, mod, from
 * and to ("none" for null); a phrase that gives nothing has no time expression at all.
 */
class TimeExamplesTest {
    @TestFactory
    Stream<DynamicTest> phrases() {
        return ExampleFiles.tests("time", TimeExamplesTest::check);
    }

    private static void check(Example example) {
        Object published = example.settings().get("dct");
        List<Timex> times = TestPipeline.read(example.text(), published == null ? null : published.toString())
                .coded()
                .judged()
                .resolved()
                .times();
        if (example.kind() == Example.Kind.NOTHING) {
            assertThat(times).as("%s", example).isEmpty();
            return;
        }
        assertThat(times.stream().map(time -> time.span().of(example.text())).toList())
                .as("%s", example)
                .contains(example.words());
        Timex time = times.stream()
                .filter(t -> t.span().begin() == example.begin() && t.span().end() == example.end())
                .findFirst()
                .orElseThrow(() -> new AssertionError("the words stand elsewhere: " + times));
        example.value()
                .forEach((key, wanted) -> assertThat(field(time, key))
                        .as("%s of %s, by %s", key, example, time.why())
                        .isEqualTo(wanted));
    }

    private static String field(Timex time, String key) {
        return switch (key) {
            case "type" -> time.type().name();
            case "value" -> time.value();
            case "mod" -> Objects.toString(time.mod(), "none");
            case "from" -> Objects.toString(time.from(), "none");
            case "to" -> Objects.toString(time.to(), "none");
            default -> throw new IllegalArgumentException("an example of a time has no " + key);
        };
    }
}
