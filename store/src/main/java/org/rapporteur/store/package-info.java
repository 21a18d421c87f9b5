/**
 * Keeps reports, records and the stories that they add up to, in a DuckDB file or PostgreSQL, and answers queries. It reads
 * no text and decides nothing of language: what is put into it was coded by the pipeline, and stories are joined by the
 * {@code Linking} that it is given.
 */
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
