package org.rapporteur.app.cli;

import picocli.CommandLine.Help.Ansi;

/** What is known of the terminal that the command runs in. */
final class Terminal {
    private Terminal() {}

    /** Whether standard output shows colours: a terminal that takes them, and NO_COLOR not set. */
    static boolean hasColours() {
        return Ansi.AUTO.enabled();
    }

    /** Whether somebody watches: both streams are a terminal. The launcher tells, since Java 17 and 22 differ in it. */
    static boolean isWatched() {
        return "true".equals(System.getProperty("rapporteur.terminal"));
    }
}
