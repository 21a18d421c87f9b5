package org.rapporteur.analysis;

import java.util.List;
import org.rapporteur.model.Token;

/**
 * The 48 features of Chen and Manning (2014, section 3.1): words and tags of the three topmost of the stack and the next
 * three of the sentence; words, tags and labels of the two outermost children on each side of the two topmost of the stack,
 * and of the outermost child of the outermost child.
 */
final class ParsingFeatures {
    private static final int TAGS = 18;
    private static final int LABELS = 36;

    private final int[] features = new int[TransitionScores.FEATURES];
    private final int[] words;
    private final int[] tags;
    private final int noWord;
    private final int noTag;
    private final int firstLabel;

    ParsingFeatures(ParserModel model, List<Token> tokens) {
        words = new int[tokens.size() + 1];
        tags = new int[tokens.size() + 1];
        words[0] = model.word(ParserModel.ROOT);
        tags[0] = model.tag(ParserModel.ROOT);
        for (int i = 0; i < tokens.size(); i++) {
            words[i + 1] = model.word(tokens.get(i).text());
            tags[i + 1] = model.tag(tokens.get(i).tag());
        }
        noWord = model.word(ParserModel.NONE);
        noTag = model.tag(ParserModel.NONE);
        firstLabel = model.firstLabel();
    }

    /** The features of a state; the array is the same at each call. */
    int[] of(ParsingState state) {
        for (int i = 0; i < 3; i++) {
            word(state.onStack(2 - i), i);
            word(state.ahead(i), 3 + i);
        }
        for (int depth = 0; depth < 2; depth++) {
            int parent = state.onStack(depth);
            int left = state.left(parent);
            int right = state.right(parent);
            int place = 6 * depth;
            child(left, place, state);
            child(right, place + 1, state);
            child(state.secondLeft(parent), place + 2, state);
            child(state.secondRight(parent), place + 3, state);
            child(state.left(left), place + 4, state);
            child(state.right(right), place + 5, state);
        }
        return features;
    }

    private void word(int word, int place) {
        features[place] = word == ParsingState.NOBODY ? noWord : words[word];
        features[TAGS + place] = word == ParsingState.NOBODY ? noTag : tags[word];
    }

    /** @param place 0 to 11 */
    private void child(int word, int place, ParsingState state) {
        word(word, 6 + place);
        features[LABELS + place] = firstLabel + (word == ParsingState.NOBODY ? 0 : state.label(word));
    }
}
