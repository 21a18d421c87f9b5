package org.rapporteur.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a command line in this process and keeps what it printed. */
record Command(int status, String out, String err) {

    static Command run(String... arguments) {
        return runWith("", arguments);
    }

    static Command runWith(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = new Rapporteur(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), outStream, errStream)
                .run(arguments);
        outStream.flush();
        return new Command(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of standard output. */
    java.util.List<String> lines() {
        return out.lines().toList();
    }
}
