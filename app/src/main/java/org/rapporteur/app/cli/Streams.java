package org.rapporteur.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Where a command reads from and writes to. */
record Streams(InputStream in, PrintStream out, PrintStream err) {
    /** Makes subcommands with the streams of their command line. */
    record Factory(Streams streams) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Streams.class).newInstance(streams);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }
}
