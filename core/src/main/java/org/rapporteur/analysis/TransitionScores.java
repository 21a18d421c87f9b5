package org.rapporteur.analysis;

import java.util.Arrays;

/**
 * The network of Chen and Manning's parser: embeddings of 48 features, a hidden layer of cubes, a score for each transition.
 * What a feature adds to the hidden layer depends on nothing else, so it is computed once and kept: for tags and labels all,
 * for words those last asked for. The loops are of the plain form that Java's compiler turns into vector instructions; sums
 * in floats instead of CoreNLP's doubles give the same trees (NeuralDependencyParserTest).
 */
final class TransitionScores {
    /** Words come first, then tags, then labels. */
    static final int FEATURES = 48;

    /** Places for what a word adds, 4 KB each: 128 MB when all are taken. */
    private static final int PLACES = 1 << 15;

    private static final int FACTOR = 0x9E3779B1;

    private final ParserModel model;
    private final int firstTag;
    private final int size;
    private final float[][] ofTagsAndLabels;
    private final Kept[] ofWords = new Kept[PLACES];

    /** Immutable, so that a thread sees it whole or not at all without a lock. */
    private record Kept(int key, float[] added) {}

    TransitionScores(ParserModel model) {
        this.model = model;
        firstTag = model.words().size();
        size = model.embeddings()[0].length;
        ofTagsAndLabels = new float[(model.embeddings().length - firstTag) * FEATURES][];
    }

    /** What one parse needs, used again for each transition. */
    static final class Scratch {
        private final float[][] added = new float[FEATURES][];
        private final float[] hidden;
        private final float[] scores;

        Scratch(ParserModel model) {
            hidden = new float[model.biases().length];
            scores = new float[model.outputs()[0].length];
        }
    }

    /**
     * The scores of all transitions, in the order of the model; the array is the scratch's own.
     *
     * @param features numbers of words, tags and labels
     */
    float[] of(int[] features, Scratch scratch) {
        float[][] added = scratch.added;
        for (int i = 0; i < FEATURES; i++) {
            added[i] = added(features[i], i);
        }
        float[] hidden = scratch.hidden;
        System.arraycopy(model.biases(), 0, hidden, 0, hidden.length);
        for (int i = 0; i < FEATURES; i += 4) {
            add(hidden, added[i], added[i + 1], added[i + 2], added[i + 3]);
        }
        float[] scores = scratch.scores;
        Arrays.fill(scores, 0);
        float[][] outputs = model.outputs();
        for (int i = 0; i < hidden.length; i += 4) {
            add(
                    scores,
                    outputs[i],
                    cube(hidden[i]),
                    outputs[i + 1],
                    cube(hidden[i + 1]),
                    outputs[i + 2],
                    cube(hidden[i + 2]),
                    outputs[i + 3],
                    cube(hidden[i + 3]));
        }
        return scores;
    }

    private float[] added(int number, int feature) {
        if (number >= firstTag) {
            int place = (number - firstTag) * FEATURES + feature;
            float[] added = ofTagsAndLabels[place];
            if (added == null) {
                added = computed(number, feature);
                ofTagsAndLabels[place] = added;
            }
            return added;
        }
        int key = number * FEATURES + feature;
        int place = (key * FACTOR) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
        Kept kept = ofWords[place];
        if (kept == null || kept.key() != key) {
            kept = new Kept(key, computed(number, feature));
            ofWords[place] = kept;
        }
        return kept.added();
    }

    private float[] computed(int number, int feature) {
        float[] embedding = model.embeddings()[number];
        float[] sum = new float[model.biases().length];
        int first = feature * size;
        for (int i = 0; i < size; i++) {
            addTimes(sum, model.inputs()[first + i], embedding[i]);
        }
        return sum;
    }

    private static float cube(float value) {
        return value * value * value;
    }

    private static void addTimes(float[] sum, float[] weights, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i] * factor;
        }
    }

    private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
        }
    }

    private static void add(
            float[] sum, float[] a, float x, float[] b, float y, float[] c, float z, float[] d, float w) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a[i] * x + b[i] * y) + (c[i] * z + d[i] * w);
        }
    }
}
