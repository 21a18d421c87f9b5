package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/** What has content in a sentence, so that no search runs over a whole report. */
final class ContentIndex<T> {
    private final List<Sentence> sentences;
    private final List<List<T>> bySentence = new ArrayList<>();

    ContentIndex(List<Sentence> sentences) {
        this.sentences = sentences;
        for (int i = 0; i < sentences.size(); i++) {
            bySentence.add(new ArrayList<>(2));
        }
    }

    void add(T owner, List<Span> content) {
        for (Span piece : content) {
            for (int i = sentenceAt(piece.begin());
                    i < sentences.size() && sentences.get(i).span().begin() < piece.end();
                    i++) {
                List<T> owners = bySentence.get(i);
                if (owners.isEmpty() || owners.get(owners.size() - 1) != owner) {
                    owners.add(owner);
                }
            }
        }
    }

    List<T> at(int sentence) {
        return bySentence.get(sentence);
    }

    /** The first sentence that ends behind an offset. */
    private int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
