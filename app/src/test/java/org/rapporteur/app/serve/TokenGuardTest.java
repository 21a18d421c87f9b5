package org.rapporteur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.OpenDesk;
import org.rapporteur.app.http.ApiRoutes;
import org.rapporteur.app.web.WebRoutes;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.Tokens;

/** A desk that others can reach, as it is guarded then. */
class TokenGuardTest {
    private final OpenDesk desk = OpenDesk.get();
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    private Store store;
    private Server server;
    private String reader;
    private String writer;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("t.duckdb").toString(), Pipeline.storyLinking(), Clock.systemUTC());
        reader = store.tokens().make("reader", false);
        writer = store.tokens().make("writer", true);
        WebRoutes web = new WebRoutes(desk.desk(), null);
        TokenGuard guard = new TokenGuard(
                token -> store.tokens().find(token).map(found -> new Holder(found.name(), found.mayWrite())), web);
        server = Server.start(
                new Address(Address.LOOPBACK, 0),
                List.of(guard, new RateGuard(50, 20)),
                List.of(
                        web,
                        new ApiRoutes(desk.desk()),
                        guard,
                        routes -> routes.get("/api/v1/broken", context -> {
                            throw new IllegalStateException("broken");
                        })),
                web,
                log::add);
    }

    @AfterEach
    void close() {
        server.close();
        store.close();
    }

    @Test
    void without_a_token_programs_are_refused_and_people_sent_to_the_door() {
        HttpResponse<String> api = get("/api/v1/stories");
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("www-authenticate")).hasValue("Bearer");
        HttpResponse<String> page = get("/upcoming");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?to=%2Fupcoming"));
        assertThat(page.body()).doesNotContain("plan");
        assertThat(get("/api/v1/stories", "Authorization", "Bearer rap_guess").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_to_read_reads_and_writes_nothing() {
        assertThat(get("/api/v1/stories", "Authorization", "Bearer " + reader).statusCode())
                .isEqualTo(200);
        String report = "{\"text\":\"Norway's foreign minister will visit Kenya on March 20.\"}";
        assertThat(post("/api/v1/read", report, "Authorization", "Bearer " + reader)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> kept = post("/api/v1/reports", report, "Authorization", "Bearer " + reader);
        assertThat(kept.statusCode()).isEqualTo(403);
        assertThat(kept.body()).contains("the right to read alone");
        assertThat(post("/api/v1/reports", "{}", "Authorization", "Bearer " + writer)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_person_signs_in_once_and_a_revoked_token_ends_it() {
        assertThat(post("/login", "token=wrong", "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> in = post(
                "/login",
                "to=%2Fupcoming&token=" + URLEncoder.encode(reader, StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(in.headers().firstValue("location").orElse("")).endsWith("/upcoming");
        String cookie = in.headers().firstValue("set-cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain(reader);
        String session = cookie.substring(0, cookie.indexOf(';'));
        assertThat(get("/upcoming", "Cookie", session).statusCode()).isEqualTo(200);
        assertThat(store.tokens().revoke("reader")).isTrue();
        assertThat(get("/upcoming", "Cookie", session).statusCode()).isEqualTo(303);
    }

    @Test
    void no_login_leads_to_another_site() {
        HttpResponse<String> in = post(
                "/login",
                "to=" + URLEncoder.encode("//evil.example/x", StandardCharsets.UTF_8) + "&token="
                        + URLEncoder.encode(reader, StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(in.headers().firstValue("location").orElse(""))
                .doesNotContain("evil")
                .endsWith("/");
    }

    @Test
    void who_asks_too_often_is_held_back() {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(post("/api/v1/read", "{}", "Authorization", "Bearer " + writer)
                    .statusCode());
        }
        assertThat(answers).contains(400, 429);
        assertThat(get("/api/v1", "Authorization", "Bearer " + reader).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_fault_is_logged_without_what_was_asked() {
        assertThat(get("/api/v1/broken?token=" + reader, "Authorization", "Bearer " + reader)
                        .statusCode())
                .isEqualTo(500);
        assertThat(log).hasSize(1);
        assertThat(log.get(0)).contains("/api/v1/broken").doesNotContain(reader);
    }

    @Test
    void the_store_holds_no_token_and_names_are_good_for_one() {
        assertThat(store.tokens().all()).extracting(Tokens.Token::name).containsExactlyInAnyOrder("reader", "writer");
        assertThat(store.tokens().all().toString()).doesNotContain(reader).doesNotContain(writer);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> store.tokens().make("reader", true))
                .isInstanceOf(StoreException.class);
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return desk.send(request.build());
    }

    private HttpResponse<String> post(String path, String body, String... headers) {
        return desk.send(HttpRequest.newBuilder(URI.create(server.url() + path))
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
