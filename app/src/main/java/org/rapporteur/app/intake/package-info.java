/**
 * Brings what the pipeline reads into the store, for every door that takes reports in: {@code ingest}, {@code recode}, the
 * API and the desk. It fetches nothing.
 */
@NullMarked
package org.rapporteur.app.intake;

import org.jspecify.annotations.NullMarked;
