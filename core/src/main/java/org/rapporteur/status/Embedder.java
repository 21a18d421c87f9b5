package org.rapporteur.status;

import java.util.Set;

/**
 * A word that holds an event and says something of its fate, as "refuse" in "refused to leave".
 *
 * @param phrase its lemma, with its particle
 * @param pos v, n or a
 * @param complements the ways in which the event may hang on it: to, that, ing, obj, subj, mod or a preposition
 * @param positive what it does when it is itself told as a fact
 * @param negative what it does when it is itself denied
 * @param at where it is written
 */
record Embedder(String phrase, char pos, Set<String> complements, Effect positive, Effect negative, String at) {}
