package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.rapporteur.store.Backup;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur backup}: all of a store in one file. */
@Command(
        name = "backup",
        description =
                "Writes all that is in the store into one file, with checksums: reports, records, stories, what analysts"
                        + " decided and corrected, feeds and alerts. It is of one moment, also while others write into a PostgreSQL"
                        + " store; a DuckDB file belongs to one process, so a desk that serves one gives its backup itself.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur backup news-2026-03-12.backup",
            "  rapporteur backup --store jdbc:postgresql://localhost/news?user=me news.backup",
        })
final class BackupCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Option(names = "--overwrite", description = "replaces a file that is there")
    private boolean overwrite;

    @Parameters(paramLabel = "FILE", description = "where to")
    private Path file = Path.of("");

    BackupCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file) && !overwrite) {
            throw new UsageException("there is a file " + file + " already; name another, or give --overwrite");
        }
        // what is half written does not look like a backup
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Backup.Contents contents;
        try (Store store = storeOptions.existing();
                OutputStream out = Files.newOutputStream(part)) {
            contents = store.backup(out);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw new UsageException(
                    file + " cannot be written: " + e.getMessage() + "; check the folder and the room on its disk", e);
        } catch (RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        streams.out()
                .println(line(contents) + " in " + file + "; rapporteur restore --store NEW " + file
                        + " makes a store of it");
        return Rapporteur.DONE;
    }

    static String line(Backup.Contents contents) {
        return contents.reports() + " texts of reports, " + contents.records() + " records, " + contents.stories()
                + " stories, " + contents.rows() + " rows in all";
    }
}
