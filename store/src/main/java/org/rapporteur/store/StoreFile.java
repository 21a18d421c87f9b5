package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jdbi.v3.core.Handle;

/**
 * Makes and renews the tables of a DuckDB file beside it, and puts the whole in its place at once. DuckDB keeps a table
 * before Flyway has noted that it is made, so that a process killed between the two would leave a store which nobody can open.
 */
final class StoreFile {
    private static final String MAKING = ".making-";

    private final String address;
    private final Path file;

    private StoreFile(String address, Path file) {
        this.address = address;
        this.file = file;
    }

    /** Opens a store with the tables that this program writes. */
    static Database open(String address) {
        Path file = Database.file(address);
        if (file != null) {
            StoreFile store = new StoreFile(address, file);
            if (!Files.exists(file)) {
                store.make(false);
            } else {
                Database database = Database.open(address);
                if (isRenewed(database)) {
                    return checked(database);
                }
                store.make(true);
            }
        }
        return checked(Database.open(address));
    }

    /** Whether a store needs no renewal; one that does is closed, with all that was written in its file. */
    private static boolean isRenewed(Database database) {
        boolean renewed = false;
        try {
            renewed = Migrations.isUpToDate(database);
            if (!renewed) {
                try (Handle handle = database.handle()) {
                    handle.execute("CHECKPOINT");
                }
            }
        } finally {
            if (!renewed) {
                database.close();
            }
        }
        return renewed;
    }

    /** Of a file, this only checks that no newer program has written it. */
    private static Database checked(Database database) {
        try {
            Migrations.bringUp(database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void make(boolean fromOld) {
        try {
            removeLeftovers();
            Path made = file.resolveSibling(
                    file.getFileName() + MAKING + ProcessHandle.current().pid());
            if (fromOld) {
                Files.copy(file, made, StandardCopyOption.REPLACE_EXISTING);
            }
            try (Database database = Database.open(made.toString())) {
                Migrations.bringUp(database);
            }
            if (fromOld) {
                replace(file, made);
            } else {
                place(made);
            }
        } catch (IOException e) {
            throw new StoreException(
                    "the store " + address + " cannot be made: " + e.getMessage()
                            + "; check that its folder exists, can be written and has room",
                    e);
        }
    }

    private void place(Path made) throws IOException {
        try {
            Files.move(made, file);
        } catch (FileAlreadyExistsException madeByAnotherMeanwhile) {
            Files.delete(made);
        }
    }

    /** Puts a file in the place of a store, at once where the file system can. */
    static void replace(Path store, Path fresh) throws IOException {
        try {
            Files.move(fresh, store, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, store, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What processes left that were killed while they made it. */
    private void removeLeftovers() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        String prefix = file.getFileName() + MAKING;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(
                folder, path -> path.getFileName().toString().startsWith(prefix))) {
            for (Path path : left) {
                String process =
                        path.getFileName().toString().substring(prefix.length()).replace(".wal", "");
                boolean dead = process.matches("\\d{1,9}")
                        && ProcessHandle.of(Long.parseLong(process)).isEmpty();
                if (dead) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
