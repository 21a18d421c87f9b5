/** Tests of the room that joins records into stories. */
@NullMarked
package org.rapporteur.linking;

import org.jspecify.annotations.NullMarked;
