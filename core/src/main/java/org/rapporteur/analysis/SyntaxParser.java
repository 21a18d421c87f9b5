package org.rapporteur.analysis;

import java.util.List;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Token;

/** Finds the dependencies of one sentence. Implementations may be called from several threads at once. */
public interface SyntaxParser {
    /**
     * The basic Universal Dependencies of a tagged sentence.
     *
     * @param tokens a sentence, not empty
     * @return a tree over exactly these tokens
     */
    DependencyTree parse(List<Token> tokens);

    /** Loads its model now rather than at the first sentence; a failure is told again at the first sentence. */
    default void preload() {}
}
