package org.rapporteur.app.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.fetch.FetchException.Kind;

/**
 * The manners of a program that asks again and again: what robots.txt forbids is not fetched, a host gets one request at a
 * time with the pause that it asks for, and is left alone as long as it says (RFC 9309, RFC 9110 Retry-After). May be used
 * by several threads at once.
 */
public final class Politeness implements Manners {
    private static final Duration ROBOTS_LAST = Duration.ofHours(24);
    private static final Duration ROBOTS_UNKNOWN_LAST = Duration.ofMinutes(10);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);
    private static final Duration PAUSE_UNTOLD = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int ROBOTS_BYTES = 500 << 10;

    private final Fetcher fetcher;
    private final String robotName;
    private final Duration delay;
    private final Clock clock;
    private final Map<String, HostGate> gates = new ConcurrentHashMap<>();
    private final Map<String, Robots> robots = new ConcurrentHashMap<>();

    /** Rules of one origin and until when they hold. */
    private record Robots(BaseRobotRules rules, Instant until) {}

    /**
     * @param robotName as robots.txt files name it
     * @param delay between two requests to a host that does not ask for another
     */
    public Politeness(Fetcher fetcher, String robotName, Duration delay, Clock clock) {
        this.fetcher = fetcher;
        this.robotName = robotName.toLowerCase(Locale.ROOT);
        this.delay = delay;
        this.clock = clock;
    }

    @Override
    public Turn await(URI address) throws FetchException, InterruptedException {
        BaseRobotRules rules = rulesFor(address);
        if (rules.isDeferVisits()) {
            throw new FetchException(
                    Kind.ASKED_TO_WAIT,
                    "the robots.txt of " + address.getHost() + " cannot be had, so nothing is fetched there for now",
                    ROBOTS_UNKNOWN_LAST,
                    null);
        }
        if (!rules.isAllowed(address.toString())) {
            throw new FetchException(
                    Kind.FORBIDDEN_BY_ROBOTS, "the robots.txt of " + address.getHost() + " forbids " + address, null);
        }
        long asked = rules.getCrawlDelay();
        Duration pause = asked == BaseRobotRules.UNSET_CRAWL_DELAY ? delay : Duration.ofMillis(asked);
        return turn(address, pause.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : pause);
    }

    /** A turn at a host without a look at its robots.txt. */
    private Turn turn(URI address, Duration pause) throws FetchException, InterruptedException {
        HostGate gate = gates.computeIfAbsent(host(address), host -> new HostGate(host, clock));
        gate.enter();
        return answer -> gate.leave(pause, answer == null ? null : blocked(answer));
    }

    /** How long a host wants no request after this answer; null when it does not mind. */
    private @Nullable Duration blocked(Fetched answer) {
        if (answer.status() != 429 && answer.status() != 503) {
            return null;
        }
        Duration told = answer.retryAfter(clock.instant());
        Duration pause = told == null ? PAUSE_UNTOLD : told;
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private BaseRobotRules rulesFor(URI address) throws InterruptedException {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        // one lookup an origin at a time, and no lock held while others of other hosts look
        HostGate gate = gates.computeIfAbsent("robots of " + origin, name -> new HostGate(name, clock));
        synchronized (gate) {
            Robots known = robots.get(origin);
            if (known == null || known.until().isBefore(clock.instant())) {
                known = fetchRobots(origin);
                robots.put(origin, known);
            }
            return known.rules();
        }
    }

    private Robots fetchRobots(String origin) throws InterruptedException {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        URI address = URI.create(origin + "/robots.txt");
        Instant now = clock.instant();
        try {
            Fetched answer = fetcher.fetch(address, Map.of(), hop -> turn(hop, Duration.ZERO));
            if (answer.isOk()) {
                byte[] start = java.util.Arrays.copyOf(answer.body(), Math.min(answer.body().length, ROBOTS_BYTES));
                return new Robots(
                        parser.parseContent(address.toString(), start, "text/plain", List.of(robotName)),
                        now.plus(ROBOTS_LAST));
            }
            BaseRobotRules rules = parser.failedFetch(answer.status());
            return new Robots(rules, now.plus(rules.isDeferVisits() ? ROBOTS_UNKNOWN_LAST : ROBOTS_LAST));
        } catch (FetchException e) {
            if (e.kind() == Kind.REFUSED) {
                // the page itself will be refused too, and that is what its reader should be told
                return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now);
            }
            BaseRobotRules later = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
            later.setDeferVisits(true);
            return new Robots(later, now.plus(ROBOTS_UNKNOWN_LAST));
        }
    }

    static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }
}
