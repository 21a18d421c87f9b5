package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.examples.Example;
import org.rapporteur.examples.ExampleFiles;
import org.rapporteur.examples.TestPipeline;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Sentences, tokens and mended trees, by {@code examples/analysis}. */
class AnalysisExamplesTest {
    @TestFactory
    Stream<DynamicTest> phrases() {
        return ExampleFiles.tests("analysis", AnalysisExamplesTest::check);
    }

    private static void check(Example example) {
        List<Sentence> sentences =
                TestPipeline.read(example.text(), null).resolved().sentences();
        example.value().forEach((key, wanted) -> {
            switch (key) {
                case "sentences" ->
                    assertThat(sentences).as(example.toString()).hasSize(Integer.parseInt(String.valueOf(wanted)));
                case "tokens" -> assertThat(marked(sentences, example)).isEqualTo(wanted);
                case "head" -> assertThat(headOf(sentences, example)).isEqualTo(wanted);
                default -> throw new IllegalArgumentException("no analysis example knows " + key + ": " + example);
            }
        });
    }

    private static String marked(List<Sentence> sentences, Example example) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token ->
                        token.span().begin() >= example.begin() && token.span().end() <= example.end())
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    private static String headOf(List<Sentence> sentences, Example example) {
        Sentence sentence = sentences.get(0);
        int head = sentence.tree().head(sentence.tokenAt(example.begin()));
        return head < 0 ? "root" : sentence.token(head).text();
    }
}
