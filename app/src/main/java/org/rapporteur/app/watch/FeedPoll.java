package org.rapporteur.app.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.fetch.FetchException;
import org.rapporteur.app.fetch.Fetched;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.app.fetch.Manners;
import org.rapporteur.reading.FeedEntries;
import org.rapporteur.reading.FeedEntry;
import org.rapporteur.store.FeedStore;
import org.rapporteur.store.WatchedFeed;
import org.rapporteur.store.WatchedItem;

/** Asks one feed for what is new and keeps it. */
final class FeedPoll {
    /** A feed tells its newest first; what is further down was there before. */
    private static final int MOST_ENTRIES = 1000;

    private static final Duration GONE = Duration.ofDays(30);

    private final Fetcher fetcher;
    private final Manners manners;
    private final FeedStore store;
    private final Duration every;
    private final Clock clock;

    FeedPoll(Fetcher fetcher, Manners manners, FeedStore store, Duration every, Clock clock) {
        this.fetcher = fetcher;
        this.manners = manners;
        this.store = store;
        this.every = every;
        this.clock = clock;
    }

    /**
     * What became of a poll.
     *
     * @param fresh entries that are new or told otherwise
     * @param said for people
     */
    record Result(String feed, boolean answered, int fresh, String said) {}

    Result poll(WatchedFeed feed) throws InterruptedException {
        Fetched answer;
        try {
            answer = fetcher.fetch(URI.create(feed.address()), conditions(feed), manners);
        } catch (FetchException e) {
            return failed(feed, String.valueOf(e.getMessage()), e.pause());
        }
        if (answer.isUnchanged()) {
            return answered(feed, feed.etag(), feed.lastModified(), List.of(), "unchanged");
        }
        if (answer.status() == 410) {
            return failed(feed, "the feed is gone for good (410); take it from your list", GONE);
        }
        if (!answer.isOk()) {
            return failed(feed, "answers with status " + answer.status(), answer.retryAfter(clock.instant()));
        }
        List<FeedEntry> entries;
        try {
            entries = FeedEntries.of(answer.body());
        } catch (IOException e) {
            return failed(feed, String.valueOf(e.getMessage()), null);
        }
        List<WatchedItem> items = entries.stream()
                .limit(MOST_ENTRIES)
                .map(entry -> ItemIdentity.of(feed.address(), entry))
                .toList();
        return answered(feed, answer.header("etag"), answer.header("last-modified"), items, told(entries, answer));
    }

    private static String told(List<FeedEntry> entries, Fetched answer) {
        return entries.size() + " entries"
                + (entries.size() > MOST_ENTRIES ? ", of which the first " + MOST_ENTRIES + " are taken" : "")
                + (answer.movedTo() == null
                        ? ""
                        : ", moved for good to " + answer.movedTo() + ": put that in your list");
    }

    private static Map<String, String> conditions(WatchedFeed feed) {
        Map<String, String> headers = new HashMap<>();
        if (feed.etag() != null) {
            headers.put("If-None-Match", feed.etag());
        }
        if (feed.lastModified() != null) {
            headers.put("If-Modified-Since", feed.lastModified());
        }
        return headers;
    }

    private Result answered(
            WatchedFeed feed,
            @Nullable String etag,
            @Nullable String lastModified,
            List<WatchedItem> items,
            String said) {
        Instant next = clock.instant().plus(every);
        int fresh = store.seen(new WatchedFeed(feed.address(), etag, lastModified, next, 0, said), items);
        return new Result(feed.address(), true, fresh, said);
    }

    private Result failed(WatchedFeed feed, String reason, @Nullable Duration asked) {
        Duration pause = WatchPlan.backOff(every, feed.failures());
        Duration longer = asked != null && asked.compareTo(pause) > 0 ? asked : pause;
        Instant next = clock.instant().plus(longer);
        store.seen(
                new WatchedFeed(feed.address(), feed.etag(), feed.lastModified(), next, feed.failures() + 1, reason),
                List.of());
        return new Result(feed.address(), false, 0, reason + "; asked again in " + readable(longer));
    }

    static String readable(Duration duration) {
        return duration.compareTo(Duration.ofMinutes(2)) < 0
                ? duration.toSeconds() + " s"
                : duration.compareTo(Duration.ofHours(2)) < 0
                        ? duration.toMinutes() + " min"
                        : duration.toHours() + " h";
    }
}
