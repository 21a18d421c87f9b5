package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.examples.Example;
import org.rapporteur.examples.ExampleFiles;
import org.rapporteur.examples.TestPipeline;
import org.rapporteur.model.Act;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Span;

/**
 * Who says the marked words: {@code {source, cue, kind, asserts, said_on, parent, audience, occasion, rest, rule}}, where
 * none means that there is none; or, with {@code chain}, who stands behind the marked act.
 */
class AttributionExamplesTest {
    @TestFactory
    Stream<DynamicTest> contentsHaveTheirSources() {
        return ExampleFiles.tests("attribution", AttributionExamplesTest::check);
    }

    private static void check(Example example) {
        Object published = example.settings().get("dct");
        AttributedReport report = TestPipeline.read(example.text(), published == null ? null : published.toString());
        if (example.kind() == Example.Kind.NOTHING) {
            assertThat(report.attributions()).as(example.toString()).isEmpty();
        } else if (example.value().containsKey("chain")) {
            checkChain(example, report);
        } else {
            checkAttribution(example, report);
        }
    }

    private static void checkAttribution(Example example, AttributedReport report) {
        String found = example + ", but all attributions: " + told(report);
        Attribution attribution = report.attributions().stream()
                .filter(one -> one.content().contains(new Span(example.begin(), example.end())))
                .filter(one -> fits(one, example))
                .findFirst()
                .orElse(null);
        assertThat(attribution).as(found).isNotNull();
        if (attribution == null) {
            return;
        }
        String text = example.text();
        Map<String, Object> value = example.value();
        if (value.containsKey("cue")) {
            assertThat(attribution.cue().of(text)).as(found).isEqualToIgnoringCase(String.valueOf(value.get("cue")));
        }
        expect(value, "kind", attribution.kind().word(), found);
        expect(value, "asserts", attribution.asserts(), found);
        expect(value, "said_on", attribution.saidOn(), found);
        expect(value, "audience", words(attribution.audience(), text), found);
        expect(value, "occasion", words(attribution.occasion(), text), found);
        Integer parent = attribution.parent();
        expect(
                value,
                "parent",
                parent == null ? null : source(report.attributions().get(parent), text),
                found);
        if (value.containsKey("rest")) {
            assertThat(attribution.content().stream().map(piece -> piece.of(text)))
                    .as(found)
                    .contains(String.valueOf(value.get("rest")));
        } else {
            assertThat(attribution.content())
                    .as(found)
                    .hasSize(
                            value.containsKey("lead") || isVoice(attribution)
                                    ? attribution.content().size()
                                    : 1);
        }
        if (value.containsKey("rule")) {
            assertThat(attribution.why().stream().map(Reason::rule))
                    .as(found)
                    .contains(String.valueOf(value.get("rule")));
        }
    }

    private static boolean isVoice(Attribution attribution) {
        return attribution.why().stream().anyMatch(reason -> reason.rule().equals("attribution/same-voice"));
    }

    private static boolean fits(Attribution attribution, Example example) {
        return Objects.requireNonNullElse(source(attribution, example.text()), "none")
                .equals(example.value().get("source"));
    }

    private static void expect(Map<String, Object> value, String key, @Nullable Object actual, String found) {
        if (value.containsKey(key)) {
            assertThat(String.valueOf(actual == null ? "none" : actual))
                    .as(key + " of " + found)
                    .isEqualTo(String.valueOf(value.get(key)));
        }
    }

    private static void checkChain(Example example, AttributedReport report) {
        String found = example + ", but acts: " + report.coded().acts() + " and attributions: " + told(report);
        Act act = report.coded().acts().stream()
                .filter(one -> one.trigger().overlaps(new Span(example.begin(), example.end())))
                .findFirst()
                .orElse(null);
        assertThat(act).as(found).isNotNull();
        if (act != null) {
            assertThat(report.chains().get(act.id()).stream()
                            .map(one -> source(one, example.text()))
                            .toList())
                    .as(found)
                    .isEqualTo(example.value().get("chain"));
        }
    }

    private static List<String> told(AttributedReport report) {
        String text = report.report().text();
        return report.attributions().stream()
                .map(one -> source(one, text) + " [" + one.cue().of(text) + "] "
                        + one.content().stream().map(piece -> piece.of(text)).toList() + " " + one.kind() + " "
                        + one.asserts() + " " + one.saidOn() + " to " + words(one.audience(), text) + " in "
                        + words(one.occasion(), text) + " within " + one.parent() + " " + one.why())
                .toList();
    }

    private static @Nullable String source(Attribution attribution, String text) {
        return words(attribution.source(), text);
    }

    private static @Nullable String words(@Nullable Span span, String text) {
        return span == null ? null : span.of(text);
    }
}
