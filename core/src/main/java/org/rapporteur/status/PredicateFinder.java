package org.rapporteur.status;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reason;

/** Finds the predicates of a sentence: verbs that are more than another's support, and event nouns. */
final class PredicateFinder {
    private static final Set<String> SUPPORT = Set.of("aux", "aux:pass", "cop");

    private final Words words;
    private final EventNouns nouns;
    private final boolean[] supports;

    PredicateFinder(Words words, EventNouns nouns) {
        this.words = words;
        this.nouns = nouns;
        this.supports = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            if (words.isVerb(i) && !words.isAuxiliaryVerb(i)) {
                mark(VerbGroup.of(words, i));
            }
        }
    }

    private void mark(VerbGroup group) {
        for (int i = group.first(); i < group.head(); i++) {
            supports[i] |= words.isAuxiliaryVerb(i) && !words.lemma(i).equals("have")
                    || words.isAuxiliaryVerb(i) && group.perfect() && !group.toMarked();
        }
    }

    private boolean isHaveTo(int token) {
        return words.lemma(token).equals("have") && words.word(token + 1).equals("to");
    }

    /** Why a token is a predicate, or null when it is none. */
    @Nullable Reason reason(int token) {
        if (words.isVerb(token)) {
            boolean support = words.isAuxiliaryVerb(token)
                    && (supports[token] || SUPPORT.contains(words.tree().relation(token)) && !isHaveTo(token));
            return support ? null : new Reason("status/verb", words.word(token), null);
        }
        if (words.tag(token).equals("JJ") && words.tree().child(token, "cop") >= 0) {
            return new Reason("status/verb", words.word(token), null);
        }
        return words.isNoun(token)
                ? nouns.reason(words.lemma(token), words.tag(token).startsWith("NNP"))
                : null;
    }
}
