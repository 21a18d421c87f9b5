/** Measures speed as a ratio against a peer in the same run. It tests nothing. */
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
