package org.rapporteur.app.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.app.fetch.Manners;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;
import org.rapporteur.store.FeedStore;
import org.rapporteur.store.FeedStore.ItemState;
import org.rapporteur.store.WatchedFeed;
import org.rapporteur.store.WatchedItem;

/**
 * Goes through a list of feeds in rounds: asks those that are due, then reads the entries that wait. Hosts are asked side by
 * side, each host one request after the other; a round and its reports are handled by one thread.
 */
public final class Watcher {
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final FeedStore store;
    private final Intake intake;
    private final WatchPlan plan;
    private final FeedPoll poll;
    private final ItemReader items;
    private final Clock clock;
    private final Consumer<String> log;

    /** @param log is told, a line each, what was asked, skipped and postponed */
    public Watcher(
            Fetcher fetcher,
            Manners manners,
            FeedStore store,
            Intake intake,
            WatchPlan plan,
            Clock clock,
            Consumer<String> log) {
        this.store = store;
        this.intake = intake;
        this.plan = plan;
        this.clock = clock;
        this.log = log;
        poll = new FeedPoll(fetcher, manners, store, plan.every(), clock);
        items = new ItemReader(fetcher, manners, new ReportReader(Defaults.NONE), clock);
    }

    /**
     * Asks the feeds that are due and reads what waits of them.
     *
     * @throws InterruptedException when asked to stop; what was not read waits
     */
    public Round round(List<URI> feeds) throws InterruptedException {
        Round round = new Round();
        Instant now = clock.instant();
        List<WatchedFeed> due = feeds.stream()
                .map(feed -> store.feed(feed.toString()))
                .filter(feed -> !feed.nextPoll().isAfter(now))
                .toList();
        HostTasks.run(byHost(due, WatchedFeed::address), plan.mostPolls(), poll::poll, result -> note(round, result));
        List<WatchedItem> waiting = store.waiting(clock.instant(), plan.mostOfFeed());
        HostTasks.run(
                byHost(waiting, item -> item.link() == null ? item.feed() : item.link()),
                plan.mostPolls(),
                this::read,
                outcome -> take(round, outcome));
        intake.flush();
        store.forgetBefore(clock.instant().minus(REMEMBERED));
        return round;
    }

    /** When there is something to do again. */
    public Instant next(List<URI> feeds) {
        Instant next = feeds.stream()
                .map(feed -> store.feed(feed.toString()).nextPoll())
                .min(Instant::compareTo)
                .orElse(clock.instant().plus(plan.every()));
        Instant item = store.nextAttempt();
        return item != null && item.isBefore(next) ? item : next;
    }

    private static <T> Map<String, List<T>> byHost(List<T> all, java.util.function.Function<T, String> address) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        one -> String.valueOf(URI.create(address.apply(one)).getHost()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private ItemReader.Outcome read(WatchedItem item) throws InterruptedException {
        return item.attempts() == 0 && store.isReadOfAnotherFeed(item)
                ? new ItemReader.Outcome.Known(item)
                : items.read(item);
    }

    private void note(Round round, FeedPoll.Result result) {
        round.polled++;
        round.failed += result.answered() ? 0 : 1;
        round.fresh += result.fresh();
        log.accept((result.answered() ? "feed " : "not read: feed ") + result.feed() + ": " + result.said()
                + (result.answered() ? ", " + result.fresh() + " to read" : ""));
        if (!result.answered()) {
            intake.setAside(new Reading.SetAside(result.feed(), 0, result.said()));
        }
    }

    private void take(Round round, ItemReader.Outcome outcome) {
        WatchedItem item = outcome.item();
        if (outcome instanceof ItemReader.Outcome.Found found) {
            intake.take(found.report(), failure -> {
                if (failure == null) {
                    round.read++;
                    store.settle(item, ItemState.READ, found.instead());
                    if (found.instead() != null) {
                        log.accept("read in the feed's own words: " + item.item() + ": " + found.instead());
                    }
                } else {
                    // the intake has told of it already
                    round.skipped++;
                    store.settle(item, ItemState.SKIPPED, failure);
                }
            });
        } else if (outcome instanceof ItemReader.Outcome.Known) {
            round.known++;
            store.settle(item, ItemState.READ, "read of another feed");
        } else if (outcome instanceof ItemReader.Outcome.Skipped skipped) {
            round.skipped++;
            intake.setAside(new Reading.SetAside(item.item(), 0, skipped.reason()));
            store.settle(item, ItemState.SKIPPED, skipped.reason());
        } else if (outcome instanceof ItemReader.Outcome.Later later) {
            round.waiting++;
            store.postpone(item, clock.instant().plus(later.pause()), later.reason());
            log.accept("waits: " + item.item() + ": " + later.reason() + "; tried again in "
                    + FeedPoll.readable(later.pause()));
        }
    }
}
