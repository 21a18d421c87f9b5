package org.rapporteur.store;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.rapporteur.model.Linking;

/**
 * The record of record: reports, what each tells, and the stories that they add up to. Kept in a DuckDB file or in
 * PostgreSQL, with the same tables and the same answers. May be used by several threads at once.
 */
public final class Store implements AutoCloseable {
    /** The file that commands use when they are given none. */
    public static final String DEFAULT = Database.DEFAULT;

    private final Database database;
    private final Clock clock;
    private final DatabaseRecordStore records;
    private final DatabaseQueries queries;
    private final DatabaseDeskQueries desk;
    private final DatabaseFeedStore feeds;
    private final DatabaseAlertStore alerts;
    private final DatabaseJudgements judgements;
    private final Tokens tokens;

    private Store(Database database, Linking linking, Clock clock) {
        this.database = database;
        this.clock = clock;
        records = new DatabaseRecordStore(database, linking, clock);
        queries = new DatabaseQueries(database, linking);
        desk = new DatabaseDeskQueries(database, linking);
        feeds = new DatabaseFeedStore(database, clock);
        alerts = new DatabaseAlertStore(database, queries, clock);
        judgements = new DatabaseJudgements(database, clock);
        tokens = new Tokens(database, clock);
    }

    /**
     * Opens a store, and makes its tables where there are none.
     *
     * @param address a DuckDB file, or a JDBC URL of PostgreSQL
     * @param linking joins records into stories
     * @throws StoreException when it cannot be opened, with what to do
     */
    public static Store open(String address, Linking linking, Clock clock) {
        Database database = StoreFile.open(address);
        try {
            BlockRows.refill(database, linking);
            return new Store(database, linking, clock);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** What is put in. */
    public RecordStore records() {
        return records;
    }

    /** What is asked. */
    public StoryQueries queries() {
        return queries;
    }

    /** What a desk asks beside. */
    public DeskQueries desk() {
        return desk;
    }

    /** The saved searches and their outbox. */
    public AlertStore alerts() {
        return alerts;
    }

    /** The feeds that are watched. */
    public FeedStore feeds() {
        return feeds;
    }

    /**
     * Writes all that is in the store as it is at this moment, whoever writes into it meanwhile. {@link Backup} restores it.
     *
     * @param out is closed
     */
    public Backup.Contents backup(OutputStream out) throws IOException {
        return Backup.contents(new BackupWriter(database).write(out, clock.instant()));
    }

    /** Who may use a server that others reach. */
    public Tokens tokens() {
        return tokens;
    }

    /** What analysts said of records, and who did what. */
    public Judgements judgements() {
        return judgements;
    }

    @Override
    public void close() {
        alerts.close();
        feeds.close();
        records.close();
        database.close();
    }
}
