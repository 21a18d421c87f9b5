/**
 * Says of every verb and event noun whether it happened, by the words around it. It does not say which PLOVER type it is,
 * who did it or who says so: what is said, reported or claimed keeps the certainty of its own words.
 *
 * <p>"The junta refused to free the men and plans talks." → refused: occurred 3; free: negated -2.1; plans: ongoing 2.7;
 * talks: planned 1.5.
 */
@NullMarked
package org.rapporteur.status;

import org.jspecify.annotations.NullMarked;
