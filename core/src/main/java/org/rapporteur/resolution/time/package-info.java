/**
 * Decides which TIMEX3 value a time expression denotes, and which days it covers: "between May 7-10", told on 4 May 2025, is
 * 2025-05-07/2025-05-10. It does not say which act it dates. Conventions: docs/times.md.
 */
@NullMarked
package org.rapporteur.resolution.time;

import org.jspecify.annotations.NullMarked;
