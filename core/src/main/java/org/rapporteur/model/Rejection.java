package org.rapporteur.model;

/** A candidate that looked like an act and was left out, with the rule that said no: shown by {@code explain}. */
public record Rejection(int sentence, Span span, Reason reason) {}
