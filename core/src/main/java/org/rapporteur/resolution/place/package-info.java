/** Decides which place a mention denotes. It does not say what happened there. */
@NullMarked
package org.rapporteur.resolution.place;

import org.jspecify.annotations.NullMarked;
