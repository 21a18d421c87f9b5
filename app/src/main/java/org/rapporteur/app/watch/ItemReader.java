package org.rapporteur.app.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.fetch.FetchException;
import org.rapporteur.app.fetch.Fetched;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.app.fetch.Manners;
import org.rapporteur.model.Report;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;
import org.rapporteur.store.WatchedItem;

/** Makes a report of an entry: of its page, or of the feed's own words where there is no page to be had. */
final class ItemReader {
    private static final int MOST_ATTEMPTS = 5;
    /** A host that says itself when to come again is asked more often. */
    private static final int MOST_ATTEMPTS_ON_REQUEST = 50;

    private final Fetcher fetcher;
    private final Manners manners;
    private final ReportReader reader;
    private final Clock clock;

    ItemReader(Fetcher fetcher, Manners manners, ReportReader reader, Clock clock) {
        this.fetcher = fetcher;
        this.manners = manners;
        this.reader = reader;
        this.clock = clock;
    }

    /** What became of an entry. */
    sealed interface Outcome {
        WatchedItem item();

        /** @param instead why it is of the feed's own words; null when it is of the page */
        record Found(
                WatchedItem item, Report report, @Nullable String instead) implements Outcome {}

        /** It was read when another feed showed it. */
        record Known(WatchedItem item) implements Outcome {}

        record Skipped(WatchedItem item, String reason) implements Outcome {}

        record Later(WatchedItem item, Duration pause, String reason) implements Outcome {}
    }

    Outcome read(WatchedItem item) throws InterruptedException {
        String link = item.link();
        if (link == null) {
            return ofFeed(item, "the entry names no page");
        }
        Fetched answer;
        try {
            answer = fetcher.fetch(URI.create(link), java.util.Map.of(), manners);
        } catch (FetchException e) {
            return e.isPassing()
                    ? later(item, String.valueOf(e.getMessage()), e.pause())
                    : ofFeed(item, String.valueOf(e.getMessage()));
        }
        if (!answer.isOk()) {
            String reason = link + " answers with status " + answer.status();
            return answer.isPassing() ? later(item, reason, answer.retryAfter(clock.instant())) : ofFeed(item, reason);
        }
        List<Reading> readings = new ArrayList<>();
        reader.readFetched(item.item(), answer.address().toString(), answer.charset(), answer.body(), readings::add);
        return readings.size() == 1 && readings.get(0) instanceof Reading.Found found
                ? new Outcome.Found(item, completed(item, found.report()), null)
                : ofFeed(item, reason(link, readings));
    }

    private static String reason(String link, List<Reading> readings) {
        return readings.size() == 1 && readings.get(0) instanceof Reading.SetAside aside
                ? aside.reason()
                : link + " holds " + readings.size() + " reports, not one";
    }

    private Outcome later(WatchedItem item, String reason, @Nullable Duration asked) {
        if (item.attempts() + 1 >= (asked == null ? MOST_ATTEMPTS : MOST_ATTEMPTS_ON_REQUEST)) {
            return ofFeed(item, reason + " (tried " + (item.attempts() + 1) + " times)");
        }
        Duration pause = WatchPlan.backOff(WatchPlan.SECOND_TRY, item.attempts());
        return new Outcome.Later(item, asked != null && asked.compareTo(pause) > 0 ? asked : pause, reason);
    }

    private Outcome ofFeed(WatchedItem item, String reason) {
        if (item.text().isBlank()) {
            return new Outcome.Skipped(item, reason);
        }
        Report report = new Report(
                item.item(),
                item.text(),
                item.title(),
                item.published(),
                item.publisher(),
                item.link(),
                item.language());
        return reader.inEnglish(report) instanceof Reading.SetAside aside
                ? new Outcome.Skipped(item, aside.reason())
                : new Outcome.Found(item, report, reason);
    }

    /** The page's own facts, and the feed's where it has none. The id stays that of the entry: no page may take another's. */
    private static Report completed(WatchedItem item, Report page) {
        return new Report(
                item.item(),
                page.text(),
                page.title() == null ? item.title() : page.title(),
                page.published() == null ? item.published() : page.published(),
                page.publisher() == null ? item.publisher() : page.publisher(),
                page.url() == null ? item.link() : page.url(),
                page.language() == null ? item.language() : page.language());
    }
}
