package org.rapporteur.pipeline;

/** The version of the program, part of every record's id and of its {@code coder} field. */
public final class Version {
    public static final String CURRENT = "0.1.0";

    private Version() {}
}
