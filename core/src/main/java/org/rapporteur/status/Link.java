package org.rapporteur.status;

/**
 * How an event hangs on the words around it.
 *
 * @param governor the word that it hangs on, or -1
 * @param complement how: to, that, ing, obj, subj, compound, clause, relative, participle, modifier, none, or a preposition
 * @param marker the last token of the small words that open it, or -1
 */
record Link(int governor, String complement, int marker) {
    static final Link NONE = new Link(-1, "none", -1);
}
