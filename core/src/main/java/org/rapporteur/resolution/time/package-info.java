/** Decides which TIMEX3 value a time expression denotes. It does not say which act it dates. */
@NullMarked
package org.rapporteur.resolution.time;

import org.jspecify.annotations.NullMarked;
