/**
 * The stages of the pipeline as operators of an Apache Flink job, for more reports than one machine reads. Decides nothing
 * about language: a line of JSON goes in, and the same records and stories come out as of {@code rapporteur ingest}.
 */
@NullMarked
package org.rapporteur.flink;

import org.jspecify.annotations.NullMarked;
