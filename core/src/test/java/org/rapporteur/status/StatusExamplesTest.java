package org.rapporteur.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.examples.Example;
import org.rapporteur.examples.ExampleFiles;
import org.rapporteur.examples.TestPipeline;
import org.rapporteur.model.JudgedReport;
import org.rapporteur.model.Predicate;

/** Whether the marked verb or noun happened: {@code {status: planned, certainty: 0.5..2}}; a nothing is no predicate. */
class StatusExamplesTest {
    @TestFactory
    Stream<DynamicTest> predicatesHaveTheirStatus() {
        return ExampleFiles.tests("status", StatusExamplesTest::check);
    }

    private static void check(Example example) {
        Object published = example.settings().get("dct");
        JudgedReport report = TestPipeline.read(example.text(), published == null ? null : published.toString())
                .coded()
                .judged();
        Predicate predicate = at(report, example);
        if (example.kind() == Example.Kind.NOTHING) {
            assertThat(predicate).as(example.toString()).isNull();
            return;
        }
        String found = example + ", but all predicates: " + report.predicates();
        assertThat(predicate).as(found).isNotNull();
        if (predicate == null) {
            return;
        }
        assertThat(predicate.status().word())
                .as(found)
                .isEqualTo(example.value().get("status"));
        String range = String.valueOf(example.value().getOrDefault("certainty", usual(example.value())));
        int dots = range.indexOf("..");
        assertThat(predicate.certainty())
                .as(found)
                .isBetween(Double.parseDouble(range.substring(0, dots)), Double.parseDouble(range.substring(dots + 2)));
    }

    /** The range of certainty that goes with a status, unless an example says its own. */
    private static String usual(Map<String, Object> value) {
        return switch (String.valueOf(value.get("status"))) {
            case "occurred", "ongoing", "historical" -> "2..3";
            case "negated", "cancelled" -> "-3..-0.8";
            case "postponed" -> "-1.5..-0.3";
            case "planned" -> "0.3..2.2";
            default -> "-1.9..1.99";
        };
    }

    private static @Nullable Predicate at(JudgedReport report, Example example) {
        for (Predicate predicate : report.predicates()) {
            if (predicate.span().begin() < example.end() && predicate.span().end() > example.begin()) {
                return predicate;
            }
        }
        return null;
    }
}
