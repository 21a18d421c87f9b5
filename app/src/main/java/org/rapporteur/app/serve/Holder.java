package org.rapporteur.app.serve;

/** Somebody who showed a good token, by its name. */
public record Holder(String name, boolean mayWrite) {}
