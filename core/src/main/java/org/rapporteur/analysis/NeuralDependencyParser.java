package org.rapporteur.analysis;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Token;

/** CoreNLP's neural dependency parser (Chen and Manning 2014), with its English UD model, loaded at its first sentence. */
public final class NeuralDependencyParser implements SyntaxParser {
    /**
     * Features whose products are made when the model is loaded, the most frequent first. CoreNLP's own 100,000 take 800 MB and
     * a fifth of the start, and make nothing faster that these do not; the trees are the same (docs/performance.md).
     */
    private static final String PRECOMPUTED = "20000";

    private volatile @Nullable DependencyParser parser;

    @Override
    public DependencyTree parse(List<Token> tokens) {
        List<CoreLabel> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            CoreLabel word = new CoreLabel();
            word.setWord(token.text());
            word.setValue(token.text());
            word.setTag(token.tag());
            word.setIndex(token.index() + 1);
            words.add(word);
        }
        GrammaticalStructure structure = loaded().predict(words);
        int[] heads = new int[tokens.size()];
        String[] relations = new String[tokens.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
        for (TypedDependency edge : structure.typedDependencies()) {
            int dependent = edge.dep().index() - 1;
            heads[dependent] = edge.gov().index() - 1;
            relations[dependent] = edge.reln().toString();
        }
        return new DependencyTree(heads, relations);
    }

    @Override
    public void preload() {
        loaded();
    }

    private DependencyParser loaded() {
        DependencyParser ready = parser;
        if (ready == null) {
            synchronized (this) {
                ready = parser;
                if (ready == null) {
                    Properties properties = new Properties();
                    properties.setProperty("numPreComputed", PRECOMPUTED);
                    ready = QuietLoading.of(
                            () -> DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, properties));
                    parser = ready;
                }
            }
        }
        return ready;
    }
}
