package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.fetch.LocalSite;

/** {@code watch} as a user runs it, against a real server on this machine. */
@Timeout(180)
class WatchCommandTest {
    private static final String PROSE = "<p>Japan's foreign minister met his Turkish counterpart in Ankara on Thursday"
            + " to discuss energy supplies and the safety of shipping in the Black Sea, officials said.</p><p>The ministers"
            + " signed a memorandum on grid technology after talks that lasted almost three hours.</p>";

    @TempDir
    private Path folder;

    private LocalSite site;

    @BeforeEach
    void start() throws IOException {
        site = new LocalSite();
        site.page("/visit", article("Visit", PROSE));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private static String article(String title, String prose) {
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1>" + prose
                + "</article></body></html>";
    }

    private String item(String path, String words) {
        return "<item><title>Item " + path + "</title><link>" + site.address(path)
                + "?utm_source=rss</link><description>" + words
                + "</description><pubDate>Thu, 12 Mar 2026 10:00:00 GMT</pubDate></item>";
    }

    private void feed(String path, String etag, String... items) {
        byte[] body = ("<?xml version='1.0'?><rss version='2.0'><channel><title>Example Wire</title><link>"
                        + site.address("/") + "</link><description>d</description>" + String.join("", items)
                        + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        site.on(path, exchange -> {
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("ETag", etag);
            LocalSite.send(exchange, 200, "application/rss+xml", body);
        });
    }

    private Command watch(String... feeds) {
        String[] fixed = {
            "watch",
            "--once",
            "--every",
            "0s",
            "--delay",
            "0s",
            "--allow-host",
            "127.0.0.1",
            "--threads",
            "1",
            "--store",
            store()
        };
        String[] all = java.util.Arrays.copyOf(fixed, fixed.length + feeds.length);
        for (int i = 0; i < feeds.length; i++) {
            all[fixed.length + i] = site.address(feeds[i]).toString();
        }
        return Command.run(all);
    }

    private String store() {
        return folder.resolve("news.duckdb").toString();
    }

    private long asked(String path) {
        return Collections.frequency(site.paths(), path);
    }

    @Test
    void entries_are_read_once_and_skipped_ones_told() {
        site.on(
                "/robots.txt",
                exchange -> LocalSite.send(
                        exchange,
                        200,
                        "text/plain",
                        "User-agent: *\nDisallow: /secret\n".getBytes(StandardCharsets.UTF_8)));
        site.page("/nothing", "<html><body><nav>menu</nav></body></html>");
        feed("/feed", "\"1\"", item("/visit", ""), item("/secret", ""), item("/nothing", ""));
        Command first = watch("/feed");
        assertThat(first.out())
                .contains("1 feeds asked, 0 of them failed; 3 entries new or changed; 1 read, 0 known of another feed,"
                        + " 2 skipped, 0 wait");
        assertThat(first.status()).isEqualTo(Rapporteur.SET_ASIDE);
        assertThat(first.err())
                .contains("robots.txt of 127.0.0.1 forbids " + site.address("/secret"))
                .contains(site.address("/nothing") + " (byte 0): no article in this page");
        assertThat(site.paths()).doesNotContain("/secret?utm_source=rss", "/secret");

        Command again = watch("/feed");
        assertThat(again.out()).contains("0 entries new or changed; 0 read");
        assertThat(again.status()).isZero();
        assertThat(site.asked().get(site.asked().size() - 1).ifNoneMatch()).isEqualTo("\"1\"");
        assertThat(asked("/visit")).isEqualTo(1);

        Command found = Command.run("search", "--store", store(), "memorandum");
        assertThat(found.out()).contains("minister of Japan  SUPPORT");
    }

    @Test
    void an_entry_that_is_told_otherwise_is_read_again_and_the_report_corrected() {
        feed("/feed", "\"1\"", item("/visit", "short"));
        watch("/feed");
        site.page(
                "/visit", article("Visit", PROSE.replace("Turkish", "Georgian").replace("Ankara", "Tbilisi")));
        feed("/feed", "\"2\"", item("/visit", "corrected"));
        assertThat(watch("/feed").out()).contains("1 entries new or changed; 1 read");
        assertThat(Command.run("search", "--store", store(), "memorandum").out())
                .doesNotContain("Ankara");
        assertThat(Command.run("search", "--store", store(), "Tbilisi").out()).contains("Georgia");
    }

    @Test
    void a_page_that_fails_waits_and_the_feed_may_forget_it() {
        site.status("/visit", 503);
        feed("/feed", "\"1\"", item("/visit", ""));
        assertThat(watch("/feed").out()).contains("0 read", "1 wait");
        feed(
                "/feed",
                "\"2\"",
                item("/other", "Russia and Ukraine exchanged 50 prisoners on Tuesday, the ministry said."));
        Command second = watch("/feed");
        assertThat(second.out())
                .as("it is not asked before its time")
                .contains("1 read")
                .contains("0 wait");
        assertThat(second.err()).contains("read in the feed's own words: " + site.address("/other"));
        assertThat(asked("/visit")).isEqualTo(1);
    }

    @Test
    void two_feeds_with_the_same_page_and_one_that_fails() {
        feed("/one", "\"1\"", item("/visit", "a"));
        feed("/two", "\"1\"", item("/visit", "b"));
        site.status("/three", 500);
        assertThat(watch("/one").out()).contains("1 read");
        Command two = watch("/two", "/three");
        assertThat(two.out()).contains("2 feeds asked, 1 of them failed").contains("0 read, 1 known of another feed");
        assertThat(two.err()).contains("/three (byte 0): answers with status 500; asked again in");
        assertThat(two.status()).isEqualTo(Rapporteur.SET_ASIDE);
        assertThat(asked("/visit")).isEqualTo(1);
    }

    @Test
    void hosts_of_this_machine_are_not_fetched_unless_allowed() throws IOException {
        feed("/feed", "\"1\"", item("/visit", ""));
        Path list = Files.writeString(
                folder.resolve("feeds.txt"), site.address("/feed").toString());
        Command refused = Command.run("watch", "--once", "--store", store(), list.toString());
        assertThat(refused.status()).isEqualTo(Rapporteur.SET_ASIDE);
        assertThat(refused.err()).contains("which is loopback").contains("--allow-host 127.0.0.1");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void wrong_usage_is_one_line() {
        assertThat(Command.run("watch", "--once", "nowhere.opml"))
                .isEqualTo(new Command(
                        2,
                        "",
                        "rapporteur: there is no file nowhere.opml; give an OPML file, a text with one address a line, or"
                                + " the address of a feed\n"));
        assertThat(Command.run("watch", "--every", "soon", "https://example.org/feed")
                        .err())
                .contains("\"soon\" is no duration; write 30s");
    }
}
