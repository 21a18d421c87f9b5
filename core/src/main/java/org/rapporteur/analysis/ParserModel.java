package org.rapporteur.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a parser of Chen and Manning (2014), as CoreNLP's model files hold them: text of a head of
 * {@code name=number} lines; a line of a word, a tag or a label and its embedding each; a line of weights for each input of
 * the hidden layer; the biases; a line of weights of the transitions for each hidden unit. What follows (the features that
 * CoreNLP computes at load) is left unread.
 *
 * @param words their numbers; tags and labels are numbered on behind them
 * @param tags their numbers
 * @param labels the relations in the order of their numbers; the first stands for no relation, the second for the root's
 * @param firstLabel the number of the first label
 * @param embeddings [number][size of an embedding]
 * @param inputs [feature * size of an embedding + dimension][hidden unit]
 * @param biases [hidden unit]
 * @param outputs [hidden unit][transition], a multiple of 8 long: left arcs by label, right arcs by label, shift, zeros
 */
record ParserModel(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        List<String> labels,
        int firstLabel,
        float[][] embeddings,
        float[][] inputs,
        float[] biases,
        float[][] outputs) {
    static final String NONE = "-NULL-";
    static final String ROOT = "-ROOT-";
    static final String UNKNOWN = "-UNKNOWN-";

    private static final int LANES = 8;

    /** @throws IOException where the model ends early or is not of this form */
    static ParserModel read(InputStream unpacked) throws IOException {
        WeightReader in = new WeightReader(unpacked);
        int ofWords = in.head("dict");
        int ofTags = in.head("pos");
        int ofLabels = in.head("label");
        int size = in.head("embeddingSize");
        int hidden = in.head("hiddenSize");
        int features = in.head("numTokens");
        in.head("preComputed");
        float[][] embeddings = new float[ofWords + ofTags + ofLabels][];
        Map<String, Integer> words = numbers(in, 0, ofWords, size, embeddings);
        Map<String, Integer> tags = numbers(in, ofWords, ofTags, size, embeddings);
        List<String> labels = new ArrayList<>();
        for (int i = ofWords + ofTags; i < embeddings.length; i++) {
            labels.add(in.word());
            embeddings[i] = in.weights(size, size);
        }
        float[][] inputs = new float[features * size][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = in.weights(hidden, hidden);
        }
        float[] biases = in.weights(hidden, hidden);
        int transitions = ofLabels * 2 - 1;
        float[][] outputs = new float[hidden][];
        for (int i = 0; i < hidden; i++) {
            outputs[i] = in.weights(transitions, (transitions + LANES - 1) / LANES * LANES);
        }
        return new ParserModel(words, tags, labels, ofWords + ofTags, embeddings, inputs, biases, outputs);
    }

    /** The number of a word, or of unknown words. */
    int word(String word) {
        return number(words, word);
    }

    /** The number of a tag, or of unknown tags. */
    int tag(String tag) {
        return number(tags, tag);
    }

    private static int number(Map<String, Integer> numbers, String key) {
        Integer known = numbers.get(key);
        return known == null ? numbers.getOrDefault(UNKNOWN, 0) : known;
    }

    private static Map<String, Integer> numbers(WeightReader in, int first, int many, int size, float[][] embeddings)
            throws IOException {
        Map<String, Integer> numbers = new HashMap<>(many * 2);
        for (int i = first; i < first + many; i++) {
            numbers.put(in.word(), i);
            embeddings[i] = in.weights(size, size);
        }
        return numbers;
    }
}
