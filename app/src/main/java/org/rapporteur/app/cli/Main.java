package org.rapporteur.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Starts the command line. The only place that ends the process. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // CoreNLP's tagger lower-cases words by the default locale: a Turkish one would read TBILISI as another word
        Locale.setDefault(Locale.ROOT);
        // the platform's default encoding must not decide what the words of a report look like
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = new Rapporteur(System.in, out, err).run(arguments);
        out.flush();
        System.exit(out.checkError() ? Rapporteur.CANNOT_WRITE : status);
    }
}
