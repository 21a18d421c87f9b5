package org.rapporteur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.OpenDesk;
import org.rapporteur.app.alerts.AlertRoutes;
import org.rapporteur.app.web.WebRoutes;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Alert;
import org.rapporteur.store.Store;
import org.rapporteur.store.StorySearch;

/** A server behind a proxy with TLS, by the lines that such a proxy sends; and one that is not, which believes none. */
class ProxyTest {
    private static final String NAME = "desk.example.org";

    private final OpenDesk desk = OpenDesk.get();

    @TempDir
    private Path folder;

    private Store store;
    private String token;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("t.duckdb").toString(), Pipeline.storyLinking(), Clock.systemUTC());
        token = store.tokens().make("ada", true);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Server serve(boolean proxied) {
        WebRoutes web = new WebRoutes(desk.desk(), null);
        TokenGuard guard = new TokenGuard(
                given -> store.tokens().find(given).map(found -> new Holder(found.name(), found.mayWrite())), web);
        return Server.start(
                new Address(Address.LOOPBACK, 0, proxied),
                List.of(guard, new RateGuard(50, 5)),
                List.of(web, guard, new AlertRoutes(store.alerts())),
                web,
                line -> {});
    }

    @Test
    void people_stay_on_https_and_their_cookie_with_them() throws IOException {
        try (Server server = serve(true)) {
            String door = ask(server, "GET /upcoming", "");
            assertThat(door).startsWith("HTTP/1.1 303").contains("/login?to=").doesNotContain("Location: http://");
            String in = ask(server, "POST /login", "token=" + token + "&to=%2Fupcoming");
            assertThat(in)
                    .startsWith("HTTP/1.1 303")
                    .containsIgnoringCase("; secure")
                    .contains("HttpOnly");
        }
    }

    @Test
    void links_of_a_feed_lead_through_the_proxy() throws IOException {
        Alert alert = store.alerts()
                .add(
                        "all",
                        new StorySearch(List.of(), List.of(), List.of(), List.of(), null, null, null, 10),
                        null,
                        null);
        try (Server server = serve(true)) {
            assertThat(ask(server, "GET /alerts/" + alert.id() + "/atom.xml", "", "Authorization: Bearer " + token))
                    .contains("https://" + NAME + "/alerts/" + alert.id());
        }
    }

    @Test
    void who_guesses_tokens_is_held_back_and_others_behind_the_proxy_are_not() throws IOException {
        try (Server server = serve(true)) {
            List<String> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(status(ask(server, "POST /login", "token=guess" + i, "X-Forwarded-For: 203.0.113.7")));
            }
            assertThat(answers).contains("401", "429");
            assertThat(status(ask(server, "POST /login", "token=" + token, "X-Forwarded-For: 203.0.113.8")))
                    .isEqualTo("303");
        }
    }

    @Test
    void without_a_proxy_nobody_is_believed_and_loopback_answers_to_its_own_names() throws IOException {
        try (Server server = serve(false)) {
            assertThat(status(ask(server, "GET /login", ""))).isEqualTo("421");
        }
    }

    /** Sends what a proxy on this machine does; the token guard stands before all but the login. */
    private static String ask(Server server, String line, String form, String... headers) throws IOException {
        URI here = URI.create(server.url());
        StringBuilder request =
                new StringBuilder(line).append(" HTTP/1.1\r\nHost: ").append(NAME);
        request.append("\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        if (!form.isEmpty()) {
            request.append("Origin: https://").append(NAME).append("\r\nSec-Fetch-Site: same-origin\r\n");
            request.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                    .append(form.length())
                    .append("\r\n");
        }
        request.append("\r\n").append(form);
        try (Socket socket = new Socket(here.getHost(), here.getPort())) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String status(String answer) {
        return answer.split(" ", 3)[1];
    }
}
