package org.rapporteur.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.rapporteur.model.Linking;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Store;
import picocli.CommandLine.Option;

/** Which store a command uses. */
final class StoreOptions {
    @Option(
            names = "--store",
            paramLabel = "S",
            description = "a DuckDB file, or the JDBC URL of a PostgreSQL database; default ${DEFAULT-VALUE}")
    private String store = Store.DEFAULT;

    /** A DuckDB file or a JDBC URL. */
    String address() {
        return store;
    }

    /** Opens the store to write into; a file that is not there is made. */
    Store create(Linking linking) {
        return Store.open(store, linking, Clock.systemUTC());
    }

    /** Opens the store to ask; a file that is not there is a mistake. */
    Store existing() {
        if (!store.startsWith("jdbc:") && !Files.exists(Path.of(store))) {
            throw new UsageException("there is no store " + store + "; make it with rapporteur ingest --store " + store
                    + " PATH, or name another with --store");
        }
        return create(Pipeline.storyLinking());
    }
}
