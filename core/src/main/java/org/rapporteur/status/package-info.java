/** Says of every verb and event noun whether it happened, by the words around it. It does not say which PLOVER type it is. */
@NullMarked
package org.rapporteur.status;

import org.jspecify.annotations.NullMarked;
