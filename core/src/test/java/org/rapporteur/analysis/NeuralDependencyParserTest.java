package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;

/** Our parser is held against CoreNLP's own on every sentence of the shipped examples. */
class NeuralDependencyParserTest {
    private final NeuralDependencyParser parser = new NeuralDependencyParser();

    @Test
    void gives_the_trees_of_corenlp() throws IOException {
        List<List<Token>> sentences = sentences();
        DependencyParser peer = peer();
        List<String> different = sentences.stream()
                .filter(sentence -> !edges(parser.parse(sentence)).equals(edges(theirs(peer, sentence))))
                .map(sentence ->
                        String.join(" ", sentence.stream().map(Token::text).toList()))
                .toList();
        assertThat(sentences.size()).isGreaterThan(200);
        assertThat(different).isEmpty();
    }

    @Test
    void parses_a_sentence_of_one_token() {
        Token token = sentenceOf("Yes").get(0);
        assertThat(edges(parser.parse(List.of(token)))).containsExactly("-1 root");
    }

    @Test
    void tells_what_is_wrong_with_a_model() {
        assertThatThrownBy(() -> read("dict=2\npos=x\n")).hasMessage("the parser's model has no number in pos=x");
        assertThatThrownBy(() -> read("words=2\n"))
                .hasMessage("the parser's model should go on with dict=, not with words=2");
        String head = "dict=1 pos=0 label=1 embeddingSize=2 hiddenSize=1 numTokens=1 preComputed=0\n";
        assertThatThrownBy(() -> read(head + "the 0.1")).hasMessage("the parser's model ends early");
        assertThatThrownBy(() -> read(head + "the 0.1 1e-7"))
                .hasMessage("the parser's model has a weight that is no short decimal number");
    }

    @Test
    void reads_weights_as_java_does() throws IOException {
        String text = "0.0001 -0.3333 12.5 -7 0.123456789";
        float[] weights =
                new WeightReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).weights(5, 8);
        assertThat(weights).containsExactly(0.0001f, -0.3333f, 12.5f, -7f, 0.123456789f, 0f, 0f, 0f);
    }

    private static ParserModel read(String text) throws IOException {
        return ParserModel.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Token> sentenceOf(String text) {
        return List.of(new Token(0, new Span(0, text.length()), text, text, "UH"));
    }

    /** The tagged sentences of the examples. */
    private static List<List<Token>> sentences() throws IOException {
        List<List<Token>> sentences = new ArrayList<>();
        ReportAnalyzer analyzer = new ReportAnalyzer(
                tokens -> {
                    sentences.add(List.copyOf(tokens));
                    return DependencyTree.NONE;
                },
                tokens -> true);
        for (String path : List.of("reports", "stream/spring/reports.jsonl", "stream/autumn/reports.jsonl")) {
            new ReportReader(Defaults.NONE).read(Path.of("../examples", path), reading -> {
                if (reading instanceof Reading.Found found) {
                    analyzer.analyze(found.report());
                }
            });
        }
        return sentences;
    }

    private static DependencyParser peer() {
        Properties properties = new Properties();
        properties.setProperty("numPreComputed", "5000");
        return QuietLoading.of(() -> DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, properties));
    }

    private static DependencyTree theirs(DependencyParser peer, List<Token> tokens) {
        List<CoreLabel> words = new ArrayList<>();
        for (Token token : tokens) {
            CoreLabel word = new CoreLabel();
            word.setWord(token.text());
            word.setValue(token.text());
            word.setTag(token.tag());
            word.setIndex(token.index() + 1);
            words.add(word);
        }
        int[] heads = new int[tokens.size()];
        String[] relations = new String[tokens.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
        for (TypedDependency edge : peer.predict(words).typedDependencies()) {
            int dependent = edge.dep().index() - 1;
            heads[dependent] = edge.gov().index() - 1;
            relations[dependent] = edge.reln().toString();
        }
        return new DependencyTree(heads, relations);
    }

    private static List<String> edges(DependencyTree tree) {
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            edges.add(tree.head(i) + " " + tree.relation(i));
        }
        return edges;
    }
}
