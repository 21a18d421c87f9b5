package org.rapporteur.store;

/**
 * Who codes in a run.
 *
 * @param program name and version
 * @param lexicons version of all word lists together
 */
public record Coder(String program, String lexicons) {}
