/** Puts the stages in their order, runs them, and explains a result. The only room that knows the stages. */
@NullMarked
package org.rapporteur.pipeline;

import org.jspecify.annotations.NullMarked;
