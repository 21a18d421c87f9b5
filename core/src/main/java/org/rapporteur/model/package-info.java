/** Immutable records that every other room speaks: reports, spans, mentions, acts, attributions. JDK only; nothing is computed here. */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
