package org.rapporteur.flink;

/**
 * Input that could not be read or coded; the job goes on without it.
 *
 * @param input the id of the report, or the digest of a line that holds none
 * @param reason what is wrong and what to do instead
 */
public record Aside(String input, String reason) {}
