package org.rapporteur.store;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;

/** Brings a store's tables to the version that this program writes; the same SQL files for both databases. */
final class Migrations {
    /** The number of the last file in the folder {@code migration}. */
    static final int LATEST = 15;

    static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    static boolean isUpToDate(Database database) {
        return version(database) >= LATEST;
    }

    static void bringUp(Database database) {
        bringTo(database, LATEST);
        int version = version(database);
        if (version > LATEST) {
            throw new StoreException(
                    "the store " + Database.withoutPassword(database.url()) + " was written by a newer version of this"
                            + " program (tables of version " + version + ", known up to " + LATEST
                            + "); use that version",
                    null);
        }
    }

    /** Brings the tables to a version; newer ones are left as they are. */
    static void bringTo(Database database, int target) {
        if (version(database) >= target) {
            return;
        }
        try {
            Flyway.configure()
                    .dataSource(database.url(), null, null)
                    .locations("classpath:org/rapporteur/store/migration")
                    .table(HISTORY)
                    .target(String.valueOf(target))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException(
                    "the tables of the store " + Database.withoutPassword(database.url()) + " cannot be made: "
                            + e.getMessage(),
                    e);
        }
    }

    /** Asked for here, since starting Flyway takes longer than most queries. */
    private static int version(Database database) {
        try (Handle handle = database.handle()) {
            try (var tables = handle.getConnection().getMetaData().getTables(null, null, HISTORY, null)) {
                if (!tables.next()) {
                    return 0;
                }
            }
            return handle.createQuery("SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM " + HISTORY
                            + " WHERE success AND version IS NOT NULL")
                    .mapTo(Integer.class)
                    .one();
        } catch (SQLException e) {
            throw new StoreException(
                    "the store " + Database.withoutPassword(database.url()) + " cannot be read: " + e.getMessage(), e);
        }
    }
}
