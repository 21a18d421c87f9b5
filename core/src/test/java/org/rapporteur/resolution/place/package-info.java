/** Tests of the room that decides which place a mention denotes. */
@NullMarked
package org.rapporteur.resolution.place;

import org.jspecify.annotations.NullMarked;
