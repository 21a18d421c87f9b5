package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur restore}: a store from a backup. */
@Command(
        name = "restore",
        description =
                "Makes a store of a backup. All of it is checked first; a store that is there is not touched unless"
                        + " --overwrite is given. A backup of a DuckDB store may be restored into PostgreSQL, and the other way.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur restore --store news.duckdb news-2026-03-12.backup",
            "  rapporteur restore --overwrite --store jdbc:postgresql://localhost/news?user=me news.backup",
        })
final class RestoreCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Option(names = "--overwrite", description = "replaces what is in a store that is there")
    private boolean overwrite;

    @Parameters(paramLabel = "FILE", description = "the backup")
    private Path file = Path.of("");

    RestoreCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Backup.Contents contents = Backup.restore(file, storeOptions.address(), overwrite);
        streams.out().println("restored " + BackupCommand.line(contents));
        return Rapporteur.DONE;
    }
}
