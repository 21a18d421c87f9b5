/** Adds sentences, tokens, tags, lemmas and dependencies to a report. It knows no actor and no act. */
@NullMarked
package org.rapporteur.analysis;

import org.jspecify.annotations.NullMarked;
