package org.rapporteur.reading;

import org.rapporteur.model.Report;

/** What became of one piece of input: a report, or set aside with the reason. */
public sealed interface Reading {
    /** A report that was read. */
    record Found(Report report) implements Reading {}

    /**
     * Input that could not be read; the rest goes on.
     *
     * @param input the file, and the line in it where it has lines: {@code wire.jsonl:3}
     * @param offset bytes into the file where the trouble is
     * @param reason what is wrong and what to do instead
     */
    record SetAside(String input, long offset, String reason) implements Reading {}
}
