package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Feeds and their entries in either database; callers on other threads wait. */
final class DatabaseFeedStore implements FeedStore, AutoCloseable {
    private final OneHandle handle;
    private final Clock clock;

    DatabaseFeedStore(Database database, Clock clock) {
        handle = new OneHandle(database);
        this.clock = clock;
    }

    @Override
    public WatchedFeed feed(String address) {
        return handle.transaction(open -> open.createQuery("SELECT * FROM feed WHERE address = :address")
                .bind("address", address)
                .map((row, context) -> new WatchedFeed(
                        row.getString("address"),
                        row.getString("etag"),
                        row.getString("last_modified"),
                        Objects.requireNonNull(Times.read(row, "next_poll")),
                        row.getInt("failures"),
                        row.getString("said")))
                .findOne()
                .orElse(WatchedFeed.fresh(address)));
    }

    @Override
    public int seen(WatchedFeed feed, List<WatchedItem> entries) {
        return handle.transaction(open -> {
            open.createUpdate("DELETE FROM feed WHERE address = :address")
                    .bind("address", feed.address())
                    .execute();
            open.createUpdate("INSERT INTO feed VALUES (:address, :etag, :modified, :next, :failures, :said)")
                    .bind("address", feed.address())
                    .bind("etag", feed.etag())
                    .bind("modified", feed.lastModified())
                    .bind("next", Times.kept(feed.nextPoll()))
                    .bind("failures", feed.failures())
                    .bind("said", feed.said())
                    .execute();
            Map<String, String> known = new HashMap<>();
            open.createQuery("SELECT item, digest FROM feed_item WHERE feed = :feed")
                    .bind("feed", feed.address())
                    .map((row, context) -> Map.entry(row.getString("item"), row.getString("digest")))
                    .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
            int changed = 0;
            for (WatchedItem item : entries) {
                if (item.digest().equals(known.put(item.item(), item.digest()))) {
                    touch(open, item);
                } else {
                    enqueue(open, item);
                    changed++;
                }
            }
            return changed;
        });
    }

    private void touch(Handle open, WatchedItem item) {
        open.createUpdate("UPDATE feed_item SET last_seen = :now WHERE feed = :feed AND item = :item")
                .bind("now", Times.kept(clock.instant()))
                .bind("feed", item.feed())
                .bind("item", item.item())
                .execute();
    }

    private void enqueue(Handle open, WatchedItem item) {
        open.createUpdate("DELETE FROM feed_item WHERE feed = :feed AND item = :item")
                .bind("feed", item.feed())
                .bind("item", item.item())
                .execute();
        open.createUpdate("INSERT INTO feed_item VALUES (:feed, :item, :digest, 'WAITING', NULL, 0, :now, :now, :link,"
                        + " :title, :published, :publisher, :language, :text)")
                .bind("feed", item.feed())
                .bind("item", item.item())
                .bind("digest", item.digest())
                .bind("now", Times.kept(clock.instant()))
                .bind("link", item.link())
                .bind("title", item.title())
                .bind("published", item.published())
                .bind("publisher", item.publisher())
                .bind("language", item.language())
                .bind("text", item.text())
                .execute();
    }

    @Override
    public List<WatchedItem> waiting(Instant now, int mostOfFeed) {
        return handle.transaction(
                open -> open.createQuery("SELECT * FROM (SELECT i.*, row_number() OVER (PARTITION BY feed ORDER BY"
                                + " next_attempt, item) AS place FROM feed_item i WHERE state = 'WAITING' AND"
                                + " next_attempt <= :now) AS due WHERE place <= :most ORDER BY feed, place")
                        .bind("now", Times.kept(now))
                        .bind("most", mostOfFeed)
                        .map((row, context) -> item(row))
                        .list());
    }

    private static WatchedItem item(ResultSet row) throws SQLException {
        String text = row.getString("text");
        return new WatchedItem(
                row.getString("feed"),
                row.getString("item"),
                row.getString("digest"),
                row.getInt("attempts"),
                row.getString("link"),
                row.getString("title"),
                ReportRow.day(row, "published"),
                row.getString("publisher"),
                row.getString("language"),
                text == null ? "" : text);
    }

    @Override
    public @Nullable Instant nextAttempt() {
        return handle.transaction(open -> open.createQuery(
                        "SELECT next_attempt FROM feed_item WHERE state = 'WAITING' ORDER BY next_attempt LIMIT 1")
                .map((row, context) -> Objects.requireNonNull(Times.read(row, "next_attempt")))
                .findOne()
                .orElse(null));
    }

    @Override
    public boolean isReadOfAnotherFeed(WatchedItem item) {
        return handle.transaction(
                open -> open.createQuery("SELECT count(*) FROM feed_item WHERE item = :item AND feed <> :feed"
                                        + " AND state = 'READ'")
                                .bind("item", item.item())
                                .bind("feed", item.feed())
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }

    @Override
    public void settle(WatchedItem item, ItemState state, @Nullable String reason) {
        // what the feed told is not needed any more
        handle.transaction(
                open -> open.createUpdate("UPDATE feed_item SET state = :state, reason = :reason, text = NULL"
                                + " WHERE feed = :feed AND item = :item AND digest = :digest")
                        .bind("state", state.name())
                        .bind("reason", reason)
                        .bind("feed", item.feed())
                        .bind("item", item.item())
                        .bind("digest", item.digest())
                        .execute());
    }

    @Override
    public void postpone(WatchedItem item, Instant next, String reason) {
        handle.transaction(
                open -> open.createUpdate("UPDATE feed_item SET attempts = attempts + 1, next_attempt = :next,"
                                + " reason = :reason WHERE feed = :feed AND item = :item AND digest = :digest")
                        .bind("next", Times.kept(next))
                        .bind("reason", reason)
                        .bind("feed", item.feed())
                        .bind("item", item.item())
                        .bind("digest", item.digest())
                        .execute());
    }

    @Override
    public void forgetBefore(Instant time) {
        handle.transaction(
                open -> open.createUpdate("DELETE FROM feed_item WHERE last_seen < :time AND state <> 'WAITING'")
                        .bind("time", Times.kept(time))
                        .execute());
    }

    @Override
    public Counts counts(String feed) {
        Map<String, Integer> rows = handle.transaction(open -> open
                .createQuery("SELECT state, count(*) AS n FROM feed_item WHERE feed = :feed GROUP BY state")
                .bind("feed", feed)
                .map((row, context) -> Map.entry(row.getString("state"), row.getInt("n")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return new Counts(
                rows.getOrDefault(ItemState.WAITING.name(), 0),
                rows.getOrDefault(ItemState.READ.name(), 0),
                rows.getOrDefault(ItemState.SKIPPED.name(), 0));
    }

    @Override
    public void close() {
        handle.close();
    }
}
