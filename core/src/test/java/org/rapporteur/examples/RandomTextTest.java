package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.model.Act;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Timex;
import org.rapporteur.model.Token;

/** What holds of any text whatever, tried on random ones: the seed stands in the test's name. */
class RandomTextTest {
    private static final List<String> PIECES = List.of(
            "President",
            "Putin",
            "Russia",
            "attacked",
            "the",
            "Kremlin",
            "said",
            "on",
            "May 9",
            "between May 7-10",
            "\"",
            "“",
            "”",
            "'",
            "’s",
            "that",
            "to",
            "visit",
            "Ukraine",
            ",",
            ".",
            "?",
            "!",
            ":",
            ";",
            "—",
            "(",
            ")",
            "\n",
            "\n\n",
            "\t",
            " ",
            "  ",
            "if",
            "not",
            "could",
            "talks",
            "troops",
            "according to",
            "he",
            "it",
            "and",
            "2025-05-09",
            "12",
            "1,000",
            "last Thursday",
            "\u00a0",
            "\ud83d\ude00",
            "\ud83d",
            "e\u0301",
            "\u0130stanbul",
            "\u05d0\u05d1",
            "\u202e",
            "\ufeff",
            "\u0000",
            "x".repeat(300),
            "http://a.b/c?d=e",
            "@user",
            "#tag",
            "...",
            "U.S.",
            "Mr.",
            "a.m.",
            "\r\n",
            "\u2028",
            "I",
            "will",
            "sanctions",
            "protesters",
            "killed",
            "five",
            "people");

    @TestFactory
    Stream<DynamicTest> any_text_gives_spans_that_are_its_own_words() {
        return IntStream.range(0, 150)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(text(seed))));
    }

    @TestFactory
    Stream<DynamicTest> any_text_gives_the_same_twice() {
        return IntStream.range(150, 200)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    String text = text(seed);
                    assertThat(TestPipeline.read(text, "2025-05-04")).isEqualTo(TestPipeline.read(text, "2025-05-04"));
                }));
    }

    private static String text(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(80);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(6) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static void check(String text) {
        AttributedReport report = TestPipeline.read(text, "2025-05-04");
        int last = 0;
        for (Sentence sentence : report.resolved().sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().begin()).isGreaterThanOrEqualTo(last);
                assertThat(token.span().of(text)).isEqualTo(token.text());
                last = token.span().end();
            }
        }
        inOrder(text, report.resolved().mentions().stream().map(Mention::span).toList());
        inOrder(text, report.resolved().times().stream().map(Timex::span).toList());
        inOrder(
                text,
                report.coded().judged().predicates().stream()
                        .map(Predicate::span)
                        .toList());
        for (Attribution attribution : report.attributions()) {
            assertThat(attribution.content()).isNotEmpty();
            inOrder(text, attribution.content());
        }
        for (Act act : report.coded().acts()) {
            assertThat(act.trigger().end()).isLessThanOrEqualTo(text.length());
            assertThat(act.why()).isNotEmpty();
            assertThat(act.certainty()).isBetween(-3.0, 3.0);
            assertThat(act.confidence()).isBetween(0.0, 1.0);
        }
    }

    private static void inOrder(String text, List<Span> spans) {
        int last = 0;
        for (Span span : spans) {
            assertThat(span.begin()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isGreaterThan(span.begin()).isLessThanOrEqualTo(text.length());
            last = span.begin();
        }
    }
}
