package org.rapporteur.attribution;

import java.util.Set;

/**
 * An entry of the cue lists: a word that makes other words somebody's.
 *
 * @param lemma the word, with its particle or preposition where it needs one
 * @param links how the content hangs on it, as named at the head of the list
 * @param asserted the links by which the source vouches for the content
 * @param at lexicon file and line
 */
record Cue(String lemma, Set<String> links, Set<String> asserted, String at) {
    boolean takes(String link) {
        return links.contains(link);
    }

    boolean asserts(String link) {
        return asserted.contains(link);
    }

    /** Whether it can introduce direct speech, or stand in parenthesis: "..., she said". */
    boolean speaks() {
        return links.contains("quote");
    }
}
