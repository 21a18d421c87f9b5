package org.rapporteur.flink;

/**
 * Input that could not be read or coded; the job goes on without it.
 *
 * @param input the id of the report; or the file, and the line in it; or the digest of a Kafka message that holds none
 * @param offset bytes into the file where the trouble is
 * @param reason what is wrong and what to do instead
 */
public record Aside(String input, long offset, String reason) {}
