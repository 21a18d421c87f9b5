package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Restores stores from backups, which {@link Store#backup} writes. */
public final class Backup {
    private Backup() {}

    /** What was written or restored. */
    public record Contents(long reports, long records, long stories, long rows) {}

    /**
     * Makes a store of a backup, of either database from either.
     *
     * @param address a DuckDB file, which is replaced in one step, or a PostgreSQL database, which is filled in one transaction
     * @param overwrite whether a store that is there may be lost
     * @throws StoreException when the backup is not whole, or the store is there; nothing has changed then
     */
    public static Contents restore(Path backup, String address, boolean overwrite) {
        if (!Files.isRegularFile(backup)) {
            throw new StoreException("there is no backup " + backup + "; check the path", null);
        }
        try (BackupFile file = BackupFile.open(backup)) {
            if (file.manifest().version() > Migrations.LATEST) {
                throw new StoreException(
                        backup + " was written by a newer version of this program (tables of version "
                                + file.manifest().version() + ", known up to " + Migrations.LATEST
                                + "); use that version",
                        null);
            }
            if (address.startsWith("jdbc:postgresql:")) {
                fill(address, file, overwrite);
            } else {
                replace(address, file, overwrite);
            }
            return contents(file.manifest());
        } catch (IOException e) {
            throw new StoreException(backup + " cannot be restored: " + e.getMessage(), e);
        }
    }

    private static void replace(String address, BackupFile backup, boolean overwrite) throws IOException {
        Path store = Path.of(address.replaceFirst("^jdbc:duckdb:", ""));
        if (Files.exists(store)) {
            if (!overwrite) {
                throw exists(address);
            }
            // opened once, so that a store that is in use is not taken away under its user
            Database.open(address).close();
        }
        Path fresh = store.resolveSibling(store.getFileName() + ".restoring");
        Files.deleteIfExists(fresh);
        try {
            fill(fresh.toString(), backup, false);
            Files.deleteIfExists(store.resolveSibling(store.getFileName() + ".wal"));
            StoreFile.replace(store, fresh);
        } finally {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + ".wal"));
        }
    }

    private static void fill(String address, BackupFile backup, boolean overwrite) throws IOException {
        try (Database database = Database.open(address)) {
            Migrations.bringTo(database, backup.manifest().version());
            if (!overwrite && hasReports(database)) {
                throw exists(Database.withoutPassword(address));
            }
            new BackupReader(database).fill(backup);
            Migrations.bringUp(database);
        }
    }

    private static boolean hasReports(Database database) {
        try (var handle = database.handle()) {
            return handle.createQuery("SELECT count(*) FROM report")
                            .mapTo(Long.class)
                            .one()
                    > 0;
        }
    }

    private static StoreException exists(String address) {
        return new StoreException(
                "there is a store " + address
                        + " already; restore into another, or give --overwrite to lose what is in it",
                null);
    }

    static Contents contents(BackupManifest manifest) {
        return new Contents(
                rows(manifest, "report"),
                rows(manifest, "record"),
                rows(manifest, "story"),
                manifest.tables().stream().mapToLong(BackupManifest.Table::rows).sum());
    }

    private static long rows(BackupManifest manifest, String table) {
        return manifest.tables().stream()
                .filter(one -> one.name().equals(table))
                .mapToLong(BackupManifest.Table::rows)
                .sum();
    }
}
