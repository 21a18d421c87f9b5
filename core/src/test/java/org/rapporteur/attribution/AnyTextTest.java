package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.examples.TestPipeline;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Span;

/** Words and marks of attribution in any order: nothing is thrown, and what is found lies within the text. */
class AnyTextTest {
    private static final List<String> WORDS = List.of(
            "said",
            "that",
            "\"",
            "“",
            "”",
            "'",
            "’",
            "''",
            "‘",
            ",",
            ".",
            ":",
            ";",
            "—",
            "-",
            "(",
            ")",
            "the",
            "minister",
            "who",
            "what",
            "he",
            "It",
            "according",
            "to",
            "reportedly",
            "told",
            "accused",
            "of",
            "was",
            "is",
            "expected",
            "claim",
            "'s",
            "his",
            "plan",
            "adding",
            "and",
            "but",
            "while",
            "as",
            "asked",
            "whether",
            "called",
            "on",
            "Monday",
            "in",
            "a",
            "statement",
            "from",
            "Russia",
            "confident",
            "not",
            "would",
            "attack",
            "\n\n",
            "Zelensky");

    @Test
    void marksAndCuesInAnyOrderAreRead() {
        long seed = 20250504L;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(45);
            for (int i = 0; i < length; i++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(6) == 0 ? "" : " ");
            }
            check(text.toString(), "seed " + seed + ", round " + round);
        }
    }

    private static void check(String text, String where) {
        AttributedReport report = TestPipeline.read(text, "2025-05-04");
        for (Attribution attribution : report.attributions()) {
            String found = where + ": " + text + "\n" + attribution;
            assertThat(attribution.id())
                    .as(found)
                    .isEqualTo(report.attributions().indexOf(attribution));
            assertThat(attribution.content()).as(found).isNotEmpty();
            int end = 0;
            for (Span piece : attribution.content()) {
                assertThat(piece.begin()).as(found).isGreaterThanOrEqualTo(end);
                assertThat(piece.length()).as(found).isPositive();
                end = piece.end();
            }
            assertThat(end).as(found).isLessThanOrEqualTo(text.length());
            Integer parent = attribution.parent();
            if (parent != null) {
                assertThat(parent)
                        .as(found)
                        .isBetween(0, report.attributions().size() - 1)
                        .isNotEqualTo(attribution.id());
            }
        }
    }
}
