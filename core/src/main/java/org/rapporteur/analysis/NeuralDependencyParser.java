package org.rapporteur.analysis;

import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Token;

/**
 * The neural dependency parser of Chen and Manning, "A Fast and Accurate Dependency Parser using Neural Networks" (EMNLP
 * 2014), with the English UD model of CoreNLP, loaded at its first sentence. The trees are those of CoreNLP's own
 * {@link DependencyParser}, in a fifth of its time (docs/performance.md): parsing was three quarters of all work.
 */
public final class NeuralDependencyParser implements SyntaxParser {
    /** The second label of a model is the root's. */
    private static final int ROOT_LABEL = 1;

    private volatile @Nullable Loaded loaded;

    private record Loaded(ParserModel model, TransitionScores scores) {}

    @Override
    public DependencyTree parse(List<Token> tokens) {
        Loaded ready = loaded();
        ParserModel model = ready.model();
        ParsingFeatures features = new ParsingFeatures(model, tokens);
        TransitionScores.Scratch scratch = new TransitionScores.Scratch(model);
        ParsingState state = new ParsingState(tokens.size());
        while (!state.isDone()) {
            step(
                    state,
                    ready.scores().of(features.of(state), scratch),
                    model.labels().size());
        }
        int[] heads = new int[tokens.size()];
        String[] relations = new String[tokens.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.head(i + 1) - 1;
            relations[i] = model.labels().get(state.label(i + 1));
        }
        markPassiveSubjects(heads, relations);
        return new DependencyTree(heads, relations);
    }

    /** As CoreNLP does with the trees of this model: the subject of what has a passive auxiliary is a passive one. */
    private static void markPassiveSubjects(int[] heads, String[] relations) {
        boolean[] passive = new boolean[heads.length];
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0 && relations[i].equals("aux:pass")) {
                passive[heads[i]] = true;
            }
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0 && passive[heads[i]] && (relations[i].equals("nsubj") || relations[i].equals("csubj"))) {
                relations[i] += ":pass";
            }
        }
    }

    /** Takes the best step of those allowed; of equals the first. */
    private static void step(ParsingState state, float[] scores, int labels) {
        int arcs = labels - 1;
        int best = -1;
        float most = Float.NEGATIVE_INFINITY;
        if (state.mayDrawLeft()) {
            for (int label = ROOT_LABEL + 1; label < labels; label++) {
                if (scores[label - 1] > most) {
                    best = label - 1;
                    most = scores[best];
                }
            }
        }
        if (state.mayDrawRight()) {
            for (int label = ROOT_LABEL + 1; label < labels; label++) {
                if (scores[arcs + label - 1] > most) {
                    best = arcs + label - 1;
                    most = scores[best];
                }
            }
        }
        if (state.mayDrawRoot()) {
            best = arcs + ROOT_LABEL - 1;
        }
        if (state.mayShift() && scores[2 * arcs] > most) {
            best = 2 * arcs;
        }
        if (best == 2 * arcs) {
            state.shift();
        } else if (best >= arcs) {
            state.drawRight(best - arcs + 1);
        } else {
            state.drawLeft(best + 1);
        }
    }

    @Override
    public void preload() {
        loaded();
    }

    private Loaded loaded() {
        Loaded ready = loaded;
        if (ready == null) {
            synchronized (this) {
                ready = loaded;
                if (ready == null) {
                    ParserModel model = read();
                    ready = new Loaded(model, new TransitionScores(model));
                    loaded = ready;
                }
            }
        }
        return ready;
    }

    private static ParserModel read() {
        String name = DependencyParser.DEFAULT_MODEL;
        try (InputStream packed = NeuralDependencyParser.class.getClassLoader().getResourceAsStream(name)) {
            if (packed == null) {
                throw new IllegalStateException("the parser's model " + name
                        + " is not on the class path; CoreNLP's models belong there (rapporteur doctor)");
            }
            try (InputStream unpacked = new GZIPInputStream(packed, 1 << 16)) {
                return ParserModel.read(unpacked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the parser's model " + name, e);
        }
    }
}
