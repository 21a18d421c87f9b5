package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.alerts.AlertFeed;
import org.rapporteur.app.fetch.LocalSite;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Alert;
import org.rapporteur.store.Store;

/** {@code alerts} as a user runs it, with a real receiver on this machine. */
class AlertsCommandTest {
    private static final String FIRST =
            "{\"id\": \"a\", \"published\": \"2026-03-10\", \"text\": \"Japan's foreign minister"
                    + " plans to visit Turkey on March 18, the Turkish Foreign Ministry said.\"}\n";
    private static final String SECOND =
            "{\"id\": \"b\", \"published\": \"2026-03-11\", \"text\": \"France's president plans"
                    + " to visit Egypt on April 2, the Elysee said.\"}\n";

    @TempDir
    private Path folder;

    private LocalSite site;
    private final AtomicInteger status = new AtomicInteger(204);
    private final List<Received> received = new CopyOnWriteArrayList<>();

    private record Received(String id, String time, String signature, String body) {}

    @BeforeEach
    void start() throws Exception {
        site = new LocalSite().on("/hook", exchange -> {
            var headers = exchange.getRequestHeaders();
            received.add(new Received(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(status.get(), -1);
        });
        ingest(FIRST);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private void ingest(String lines) throws Exception {
        Path file = Files.writeString(folder.resolve("reports.jsonl"), lines);
        assertThat(Command.run("ingest", "--store", store(), file.toString()).status())
                .isZero();
    }

    private String store() {
        return folder.resolve("news.duckdb").toString();
    }

    private Command alerts(String command, String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "alerts";
        all[1] = command;
        all[2] = "--store";
        all[3] = store();
        System.arraycopy(more, 0, all, 4, more.length);
        return Command.run(all);
    }

    @Test
    void news_is_signed_and_sent_once() throws Exception {
        Command added = alerts(
                "add",
                "Visits",
                "--type",
                "CONSULT",
                "--webhook",
                site.address("/hook").toString());
        String secret = added.out().replaceAll("(?s).*: (whsec_\\S+)\n", "$1");
        assertThat(alerts("run", "--allow-host", "127.0.0.1").out())
                .isEqualTo("0 news, 0 delivered, 0 not delivered\n");
        ingest(SECOND);
        assertThat(alerts("run", "--allow-host", "127.0.0.1").out())
                .isEqualTo("1 news, 1 delivered, 0 not delivered\n");
        assertThat(alerts("run", "--allow-host", "127.0.0.1").out()).startsWith("0 news, 0 delivered");
        assertThat(received).hasSize(1);

        Received message = received.get(0);
        JsonNode body = new ObjectMapper().readTree(message.body());
        assertThat(body.path("id").asText()).isEqualTo(message.id());
        assertThat(body.path("kind").asText()).isEqualTo("new");
        assertThat(body.path("story").path("sentence").asText()).contains("Egypt");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
        byte[] signed = (message.id() + "." + message.time() + "." + message.body()).getBytes(StandardCharsets.UTF_8);
        assertThat(message.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed)));
        assertThat(alerts("list").out())
                .contains("--type CONSULT")
                .contains("0 wait, 1 delivered, 0 given up")
                .doesNotContain("whsec_");
    }

    @Test
    void a_receiver_that_fails_gets_it_later_and_one_on_this_machine_must_be_allowed() throws Exception {
        alerts(
                "add",
                "Visits",
                "--type",
                "CONSULT",
                "--webhook",
                site.address("/hook").toString());
        ingest(SECOND);
        Command refused = alerts("run");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("--allow-host 127.0.0.1").contains("tried again at");
        assertThat(received).isEmpty();
        status.set(500);
        assertThat(alerts("run", "--allow-host", "127.0.0.1").out())
                .as("not before its time")
                .startsWith("0 news, 0");
        assertThat(alerts("list").out()).contains("1 wait, 0 delivered, 0 given up");
    }

    @Test
    void each_alert_is_an_atom_feed() throws Exception {
        String id = alerts("add", "Visits & talks", "--type", "CONSULT").out().split("\t")[0];
        ingest(SECOND);
        alerts("run");
        try (Store store = Store.open(store(), Pipeline.storyLinking(), Clock.systemUTC())) {
            Alert alert = store.alerts().alert(id).orElseThrow();
            SyndFeed feed = new SyndFeedInput()
                    .build(new StringReader(AlertFeed.of(alert, store.alerts().latest(id, 50), "http://desk.example")));
            assertThat(feed.getTitle()).isEqualTo("Visits & talks");
            assertThat(feed.getEntries()).hasSize(1);
            assertThat(feed.getEntries().get(0).getTitle()).contains("France").contains("Egypt");
            assertThat(feed.getEntries().get(0).getLink()).startsWith("http://desk.example/stories/s-");
        }
    }

    @Test
    void wrong_usage_says_what_to_write() {
        assertThat(alerts("remove", "a-0").err()).contains("there is no alert a-0; rapporteur alerts list");
        assertThat(alerts("add", "x", "--webhook", "example.org").err()).contains("begins with https://");
    }
}
