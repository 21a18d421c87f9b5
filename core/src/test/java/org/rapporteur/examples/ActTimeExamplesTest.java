package org.rapporteur.examples;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.model.Act;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Span;

/**
 * The examples of {@code when/}: brackets mark the words that name an act. First and last day ({@code date},
 * {@code enddate}), the TIMEX3 value ({@code time}), the day of the saying ({@code said}) and the status must be as given,
 * where given ("none" for null).
 */
class ActTimeExamplesTest {
    @TestFactory
    Stream<DynamicTest> days() {
        return ExampleFiles.tests("when", ActTimeExamplesTest::check);
    }

    private static void check(Example example) {
        Object published = example.settings().get("dct");
        AttributedReport report = TestPipeline.read(example.text(), published == null ? null : published.toString());
        List<Act> marked = report.coded().acts().stream()
                .filter(act -> act.trigger().overlaps(new Span(example.begin(), example.end())))
                .toList();
        if (marked.stream().noneMatch(act -> isAsGiven(report, act, example))) {
            throw new AssertionError("gives "
                    + marked.stream()
                            .map(act -> act.type() + " " + act.status().word() + " " + act.from() + " to " + act.to()
                                    + " " + act.why())
                            .toList()
                    + ", but must give " + example.value() + ": " + example);
        }
    }

    private static boolean isAsGiven(AttributedReport report, Act act, Example example) {
        return example.value().entrySet().stream()
                .allMatch(given -> given.getValue().equals(value(report, act, given.getKey())));
    }

    private static String value(AttributedReport report, Act act, String key) {
        return switch (key) {
            case "date" -> Objects.toString(act.from(), "none");
            case "enddate" -> Objects.toString(act.to(), "none");
            case "time" -> act.time() == null ? "none" : act.time().value();
            case "status" -> act.status().word();
            case "said" ->
                report.chains().get(act.id()).stream()
                        .map(Attribution::saidOn)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Object::toString)
                        .orElse("none");
            default -> throw new IllegalArgumentException("an example of an act's time has no " + key);
        };
    }
}
