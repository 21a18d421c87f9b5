package org.rapporteur.attribution;

import java.util.List;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/** Two sayings that each stand behind their half of a sentence: "X left, A reported, while Y stayed, B reported". */
final class Halves {
    private Halves() {}

    /** Takes from what the second says what the first has said. */
    static void part(List<Draft> drafts) {
        for (Draft second : drafts) {
            for (Draft first : drafts) {
                int joint = first == second || first.sentence != second.sentence ? -1 : joint(first, second);
                if (joint >= 0) {
                    int begin = second.sentence.token(joint).span().begin();
                    second.content.replaceAll(piece ->
                            piece.begin() < begin && piece.end() > begin ? new Span(begin, piece.end()) : piece);
                }
            }
        }
    }

    /** The token behind the conjunction that parts them, or -1. */
    private static int joint(Draft first, Draft second) {
        boolean behind = first.anchor < second.anchor
                && first.clausal
                && second.clausal
                && isBehind(first)
                && isBehind(second)
                && second.content.stream()
                        .anyMatch(piece -> piece.begin() <= first.content.get(0).begin());
        if (!behind) {
            return -1;
        }
        Sentence sentence = first.sentence;
        for (int i = first.anchor + 1; i < second.anchor; i++) {
            if (sentence.token(i).is(",") && Grammar.word(sentence, i + 1).matches("while|whereas|but|and")) {
                return i + 2;
            }
            if (sentence.token(i).is(",") || sentence.token(i).tag().equals(":")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isBehind(Draft draft) {
        return !draft.content.isEmpty()
                && draft.content.stream()
                        .allMatch(piece -> piece.end() <= draft.cue.begin()
                                && piece.end() > draft.sentence.span().begin());
    }
}
