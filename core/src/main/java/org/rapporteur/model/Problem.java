package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * Something in a report that a stage could not make sense of; the stage went on without it.
 *
 * @param code permanent, lower-case, e.g. {@code analysis/sentence-too-long}
 * @param message what, where, and what was done instead
 */
public record Problem(String code, String message, @Nullable Span span) {}
