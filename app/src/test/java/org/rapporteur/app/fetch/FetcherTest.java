package org.rapporteur.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.app.fetch.FetchException.Kind;

/** Against a real server on this machine, which is allowed by name. */
@Timeout(60)
class FetcherTest {
    private static final FetchLimits SMALL = new FetchLimits(1 << 20, Duration.ofSeconds(2), 3);

    private LocalSite site;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        site = new LocalSite();
        fetcher = new Fetcher("rapporteur/test", SMALL, Set.of("127.0.0.1"));
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        site.close();
    }

    private FetchException refusal(URI address) {
        return catchThrowableOfType(FetchException.class, () -> fetcher.fetch(address));
    }

    @Test
    void a_page_with_its_headers() throws Exception {
        site.page("/a", "<p>Ä</p>");
        Fetched page = fetcher.fetch(site.address("/a#part"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.charset()).isEqualTo("UTF-8");
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("<p>Ä</p>");
        assertThat(site.asked().get(0).userAgent()).isEqualTo("rapporteur/test");
        assertThat(fetcher.fetch(site.address("/none")).status()).isEqualTo(404);
    }

    @Test
    void redirects_are_followed_and_permanent_ones_told() throws Exception {
        site.status("/old", 301, "Location", "/new")
                .status("/new", 302, "Location", "/now")
                .page("/now", "here");
        Fetched page = fetcher.fetch(site.address("/old"));
        assertThat(page.address()).isEqualTo(site.address("/now"));
        assertThat(page.movedTo()).isEqualTo(site.address("/new"));
    }

    @Test
    void a_redirect_is_held_to_the_same_rules() {
        int port = site.port();
        for (String inside : new String[] {
            "http://localhost:" + port + "/secret",
            "http://[::1]:" + port + "/secret",
            "http://169.254.169.254/latest",
            "file:///etc/passwd",
            "gopher://127.0.0.1/",
            "http://me:secret@127.0.0.1:" + port + "/secret",
            "http://2130706433:" + port + "/secret",
            "http://0x7f.1:" + port + "/secret"
        }) {
            site.status("/out", 302, "Location", inside);
            FetchException refused = refusal(site.address("/out"));
            assertThat(refused.kind()).as(inside + ": " + refused).isIn(Kind.REFUSED, Kind.UNREACHABLE);
            assertThat(refused.isPassing()).as(inside).isEqualTo(refused.kind() == Kind.UNREACHABLE);
            assertThat(refused.getMessage()).doesNotContain("me:secret");
        }
        assertThat(site.paths()).doesNotContain("/secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:%d/", "http://[::1]:%d/", "http://[::ffff:127.0.0.1]:%d/"})
    void other_names_of_this_machine_are_refused(String address) {
        assertThat(refusal(URI.create(address.formatted(site.port()))).kind()).isEqualTo(Kind.REFUSED);
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void a_name_is_looked_up_once_so_that_it_cannot_change_after_the_check() throws Exception {
        site.page("/", "here");
        // whoever looked up again would be led elsewhere
        FixedNames names = new FixedNames(InetAddress.getByName("127.0.0.2"), "127.0.0.1");
        GuardedResolver resolver = new GuardedResolver(names, Set.of("rebinding.example"));
        try (Fetcher guarded = new Fetcher("t", SMALL, resolver)) {
            URI address = URI.create("http://rebinding.example:" + site.port() + "/");
            assertThat(guarded.fetch(address).body()).asString().isEqualTo("here");
        }
        assertThat(names.asked).hasValue(1);
    }

    @Test
    void too_many_redirects() {
        site.status("/round", 302, "Location", "/round");
        assertThat(refusal(site.address("/round")).kind()).isEqualTo(Kind.BAD_REDIRECT);
        assertThat(site.asked()).hasSize(4);
    }

    @Test
    void a_body_is_bounded_also_when_it_is_packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[200 << 20]);
        }
        site.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalSite.send(exchange, 200, "text/html", packed.toByteArray());
        });
        assertThat(packed.size()).isLessThan(SMALL.bytes());
        assertThat(refusal(site.address("/bomb")).kind()).isEqualTo(Kind.TOO_LONG);
        site.on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 16];
            while (true) {
                exchange.getResponseBody().write(block);
            }
        });
        assertThat(refusal(site.address("/endless")).kind()).isEqualTo(Kind.TOO_LONG);
    }

    @Test
    void time_is_bounded_also_when_a_byte_comes_now_and_then() {
        site.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write('.');
                    exchange.getResponseBody().flush();
                    Thread.sleep(50);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        long started = System.nanoTime();
        assertThat(refusal(site.address("/drip")).kind()).isEqualTo(Kind.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void packed_pages_are_unpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write("<p>packed</p>".getBytes(StandardCharsets.UTF_8));
        }
        site.on("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalSite.send(exchange, 200, "text/html", packed.toByteArray());
        });
        assertThat(fetcher.fetch(site.address("/packed")).body()).asString().isEqualTo("<p>packed</p>");
    }

    @Test
    void when_to_come_again() throws Exception {
        Instant now = Instant.parse("2026-03-12T10:00:00Z");
        site.status("/s", 429, "Retry-After", "120").status("/d", 503, "Retry-After", "Thu, 12 Mar 2026 11:00:00 GMT");
        assertThat(fetcher.fetch(site.address("/s")).retryAfter(now)).isEqualTo(Duration.ofSeconds(120));
        assertThat(fetcher.fetch(site.address("/d")).retryAfter(now)).isEqualTo(Duration.ofHours(1));
        site.status("/n", 503, "Retry-After", "soon");
        assertThat(fetcher.fetch(site.address("/n")).retryAfter(now)).isNull();
    }

    @Test
    void what_cannot_be_fetched_says_so() {
        assertThat(refusal(URI.create("ftp://example.org/a"))).hasMessageContaining("neither http nor https");
        assertThat(refusal(URI.create("http:///a"))).hasMessageContaining("names no host");
        assertThat(refusal(URI.create("http://nobody.invalid/"))).hasMessageContaining("no host nobody.invalid");
    }
}
