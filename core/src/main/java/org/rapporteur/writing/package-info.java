/** Renders results in the formats of the contract: JSON lines and readable text. It decides nothing. */
@NullMarked
package org.rapporteur.writing;

import org.jspecify.annotations.NullMarked;
