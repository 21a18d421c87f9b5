package org.rapporteur.app.cli;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rapporteur.app.alerts.AlertRunner;
import org.rapporteur.app.watch.Round;
import org.rapporteur.app.watch.Watcher;

/** Goes through feeds round after round, and tells the news of the alerts after each. */
final class FeedWatch {
    private static final long SHORTEST_PAUSE = 1000;
    /** Messages that could not be delivered are tried again also when no feed has news. */
    private static final long LONGEST_PAUSE = 60_000;

    private final Watcher watcher;
    private final AlertRunner alerts;
    private final List<URI> feeds;
    private final Clock clock;
    private final Streams streams;

    FeedWatch(Watcher watcher, AlertRunner alerts, List<URI> feeds, Clock clock, Streams streams) {
        this.watcher = watcher;
        this.alerts = alerts;
        this.feeds = feeds;
        this.clock = clock;
        this.streams = streams;
    }

    /** One round. */
    Round once() throws InterruptedException {
        Round round = watcher.round(feeds);
        tell(round.toString());
        tellNews();
        return round;
    }

    /** Round after round until the thread is interrupted or the process ended, which it may be at any moment. */
    void forever() throws InterruptedException {
        while (true) {
            Round round = watcher.round(feeds);
            if (!round.isIdle()) {
                tell(round.toString());
            }
            tellNews();
            long pause = Duration.between(clock.instant(), watcher.next(feeds)).toMillis();
            Thread.sleep(Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, pause)));
        }
    }

    private void tellNews() throws InterruptedException {
        AlertRunner.Outcome news = alerts.run();
        if (news.news() + news.delivered() > 0) {
            tell("alerts: " + news);
        }
    }

    private void tell(String line) {
        streams.out().println(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + line);
        streams.out().flush();
    }
}
