package org.rapporteur.resolution.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.examples.Example;
import org.rapporteur.examples.ExampleFiles;
import org.rapporteur.examples.TestPipeline;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Span;

/** Places found in phrases: which, of what size, and how the name is used. */
class PlaceExamplesTest {
    @TestFactory
    Stream<DynamicTest> examples() {
        return ExampleFiles.tests("place", PlaceExamplesTest::check);
    }

    private static void check(Example example) {
        Object published = example.settings().get("dct");
        AttributedReport report = TestPipeline.read(example.text(), published == null ? null : published.toString());
        List<PlaceMention> places = report.resolved().places();
        if (example.kind() == Example.Kind.NOTHING) {
            assertThat(places)
                    .as(example.text())
                    .noneMatch(place ->
                            example.begin() < 0 || place.span().overlaps(new Span(example.begin(), example.end())));
            return;
        }
        assertThat(places)
                .as("the words of the places in: " + example.text())
                .anyMatch(place -> place.span().of(example.text()).equals(example.words()));
        PlaceMention place = places.stream()
                .filter(p -> p.span().of(example.text()).equals(example.words()))
                .findFirst()
                .orElseThrow();
        example.value()
                .forEach((key, wanted) ->
                        assertThat(value(place, key)).as(key + " of " + place).isEqualTo(wanted.toString()));
    }

    private static String value(PlaceMention place, String key) {
        return switch (key) {
            case "place" -> place.place().name();
            case "country" -> String.valueOf(place.place().countryCode());
            case "resolution" -> String.valueOf(place.place().resolution());
            case "use" -> {
                String rule = place.why().get(place.why().size() - 1).rule();
                yield rule.substring(rule.indexOf('/') + 1);
            }
            case "rule" -> place.why().get(0).rule();
            default -> throw new IllegalArgumentException("unknown key " + key);
        };
    }
}
