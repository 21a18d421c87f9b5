package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.alerts.AlertRunner;
import org.rapporteur.app.fetch.FetchLimits;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.app.fetch.LocalSite;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Store;

/** {@code alerts run}, killed without a chance to tidy up: no message is lost, none is told twice under two ids. */
class AlertKillTest {
    /** Longer than a message stays with one who took it and died. */
    private static final Duration LATER = Duration.ofMinutes(6);

    @TempDir
    private Path folder;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch killed = new CountDownLatch(1);
    private volatile boolean holding;
    private LocalSite site;

    private record Received(String id, String sentence) {}

    @BeforeEach
    void start() throws IOException {
        site = new LocalSite().on("/hook", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    new ObjectMapper().readTree(body).at("/story/sentence").asText()));
            if (holding) {
                await();
            }
            exchange.sendResponseHeaders(204, -1);
        });
        ingest("a", "Japan's foreign minister plans to visit Turkey on March 18, the Turkish Foreign Ministry said.");
        String hook = site.address("/hook").toString();
        Command added =
                Command.run("alerts", "add", "Visits", "--type", "CONSULT", "--webhook", hook, "--store", store());
        assertThat(added.status()).as(added.err()).isZero();
    }

    private void await() {
        try {
            killed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        killed.countDown();
        site.close();
    }

    @Test
    void killed_between_rounds_it_has_told_all_and_tells_nothing_again() throws Exception {
        ingest("b", "France's president plans to visit Egypt on April 2, the Elysee said.");
        Process first = run();
        // written when the round has ended and all is noted
        assertThat(line(first)).isEqualTo("1 news, 1 delivered, 0 not delivered");
        first.destroyForcibly().waitFor();
        ingest("c", "India's prime minister plans to visit Brazil on April 9, his office said.");
        Process second = run();
        assertThat(line(second)).isEqualTo("1 news, 1 delivered, 0 not delivered");
        second.destroyForcibly().waitFor();
        runLater();
        assertThat(received).extracting(Received::sentence).hasSize(2);
        assertThat(received.get(0).sentence()).contains("Egypt");
        assertThat(received.get(1).sentence()).contains("Brazil");
    }

    @Test
    void killed_while_the_receiver_answers_it_sends_the_same_message_again_and_those_behind_it_in_their_order()
            throws Exception {
        ingest("b", "France's president plans to visit Egypt on April 2, the Elysee said.");
        ingest("c", "India's prime minister plans to visit Brazil on April 9, his office said.");
        holding = true;
        Process process = run();
        while (received.isEmpty() && process.isAlive()) {
            Thread.sleep(20);
        }
        process.destroyForcibly().waitFor();
        holding = false;
        killed.countDown();
        Command soon = Command.run("alerts", "run", "--store", store(), "--allow-host", "127.0.0.1");
        assertThat(soon.out()).as("it is still with the one who died").startsWith("0 news, 0 delivered");
        runLater();
        assertThat(received).hasSize(3);
        assertThat(received.get(1)).isEqualTo(received.get(0));
        assertThat(received.get(2).id()).isNotEqualTo(received.get(0).id());
        assertThat(Set.of(received.get(1).sentence(), received.get(2).sentence()))
                .anyMatch(sentence -> sentence.contains("Egypt"))
                .anyMatch(sentence -> sentence.contains("Brazil"));
        assertThat(Command.run("alerts", "list", "--store", store()).out()).contains("0 wait, 2 delivered, 0 given up");
    }

    /** A round as it is some minutes later. */
    private void runLater() throws Exception {
        Clock later = Clock.offset(Clock.systemUTC(), LATER);
        try (Store store = Store.open(store(), Pipeline.storyLinking(), later);
                Fetcher fetcher = new Fetcher("test", FetchLimits.DEFAULT, Set.of("127.0.0.1"))) {
            new AlertRunner(store.alerts(), fetcher, later, line -> {}).run();
        }
    }

    private void ingest(String id, String text) throws IOException {
        Path file = Files.writeString(
                folder.resolve(id + ".jsonl"),
                "{\"id\": \"" + id + "\", \"published\": \"2026-03-10\", \"text\": \"" + text + "\"}\n");
        assertThat(Command.run("ingest", "--store", store(), file.toString()).status())
                .isZero();
    }

    private String store() {
        return folder.resolve("news.duckdb").toString();
    }

    private Process run() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "alerts",
                        "run",
                        "--every",
                        "1s",
                        "--allow-host",
                        "127.0.0.1",
                        "--store",
                        store())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String line(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        return String.valueOf(lines.readLine());
    }
}
