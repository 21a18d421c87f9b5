package org.rapporteur.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.app.fetch.FetchException.Kind;

@Timeout(60)
class PolitenessTest {
    private LocalSite site;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        site = new LocalSite();
        fetcher = new Fetcher("rapporteur/test", FetchLimits.DEFAULT, Set.of("127.0.0.1"));
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        site.close();
    }

    private Politeness manners(Duration delay) {
        return new Politeness(fetcher, "Rapporteur", delay, Clock.systemUTC());
    }

    private FetchException refusal(Manners manners, String path) {
        return catchThrowableOfType(FetchException.class, () -> fetcher.fetch(site.address(path), Map.of(), manners));
    }

    private void robots(String text) {
        site.on("/robots.txt", exchange -> LocalSite.send(exchange, 200, "text/plain", text.getBytes()));
    }

    @Test
    void what_robots_txt_forbids_is_not_asked() throws Exception {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: rapporteur\nDisallow: /private\nAllow: /private/news\n");
        site.page("/open", "a")
                .page("/private/news", "b")
                .page("/private/x", "c")
                .status("/r", 302, "Location", "/private/x");
        Politeness manners = manners(Duration.ZERO);
        assertThat(fetcher.fetch(site.address("/open"), Map.of(), manners).isOk())
                .isTrue();
        assertThat(fetcher.fetch(site.address("/private/news"), Map.of(), manners)
                        .isOk())
                .isTrue();
        assertThat(refusal(manners, "/private/x").kind()).isEqualTo(Kind.FORBIDDEN_BY_ROBOTS);
        assertThat(refusal(manners, "/r").kind()).isEqualTo(Kind.FORBIDDEN_BY_ROBOTS);
        assertThat(site.paths()).containsExactly("/robots.txt", "/open", "/private/news", "/r");
    }

    @Test
    void without_robots_txt_all_may_be_asked_and_with_a_broken_one_nothing() throws Exception {
        site.page("/a", "a");
        assertThat(fetcher.fetch(site.address("/a"), Map.of(), manners(Duration.ZERO))
                        .isOk())
                .isTrue();
        site.status("/robots.txt", 500);
        FetchException later = refusal(manners(Duration.ZERO), "/a");
        assertThat(later.kind()).isEqualTo(Kind.ASKED_TO_WAIT);
        assertThat(later.isPassing()).isTrue();
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/robots.txt");
    }

    @Test
    void one_request_a_host_at_a_time_with_the_pause_it_asks_for() throws Exception {
        robots("User-agent: *\nCrawl-delay: 0.3\n");
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        site.on("/p", exchange -> {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            open.decrementAndGet();
            LocalSite.send(exchange, 200, "text/html", "p".getBytes());
        });
        Politeness manners = manners(Duration.ZERO);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Callable<Fetched> fetch = () -> fetcher.fetch(site.address("/p"), Map.of(), manners);
        for (var done : threads.invokeAll(List.of(fetch, fetch, fetch, fetch))) {
            assertThat(done.get().isOk()).isTrue();
        }
        threads.shutdown();
        assertThat(most).hasValue(1);
        List<Long> times = site.asked().stream()
                .filter(asked -> asked.path().equals("/p"))
                .map(LocalSite.Asked::atNanos)
                .toList();
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i) - times.get(i - 1)).isGreaterThan(300_000_000L);
        }
        assertThat(site.paths().stream().filter(path -> path.equals("/robots.txt")))
                .hasSize(1);
    }

    @Test
    void a_host_that_asks_for_a_pause_is_left_alone() throws Exception {
        site.status("/busy", 429, "Retry-After", "3600").page("/a", "a");
        Politeness manners = manners(Duration.ZERO);
        assertThat(fetcher.fetch(site.address("/busy"), Map.of(), manners).status())
                .isEqualTo(429);
        FetchException refused = refusal(manners, "/a");
        assertThat(refused.kind()).isEqualTo(Kind.ASKED_TO_WAIT);
        assertThat(refused.pause()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
        assertThat(site.paths()).containsExactly("/robots.txt", "/busy");
    }
}
