package org.rapporteur.coding;

import java.util.Collections;
import java.util.List;

/**
 * A lexicon line found in a sentence.
 *
 * @param head the token of the phrase's head: the verb of "hold talks", the noun of "air strike"
 * @param tokens all tokens of the phrase, in the order of the text
 */
record Match(ActEntry entry, int head, List<Integer> tokens) {
    Match {
        tokens = tokens.stream().sorted().toList();
    }

    int first() {
        return Collections.min(tokens);
    }

    int last() {
        return Collections.max(tokens);
    }
}
