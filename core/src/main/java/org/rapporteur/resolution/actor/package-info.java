/** Decides which actor a mention denotes. It does not say what role the actor plays. */
@NullMarked
package org.rapporteur.resolution.actor;

import org.jspecify.annotations.NullMarked;
