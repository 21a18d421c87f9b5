package org.rapporteur.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.OpenDesk;

/** What the server refuses, whatever stands behind it. */
class ServerTest {
    private final OpenDesk desk = OpenDesk.get();

    @Test
    void every_answer_forbids_foreign_content_and_frames() {
        for (String path : new String[] {"/", "/nothing", "/api/v1/nothing"}) {
            HttpResponse<String> answer = desk.page(path);
            assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("server")).isEmpty();
        }
    }

    @Test
    void failures_are_pages_for_people_and_problem_details_for_programs() {
        assertThat(desk.page("/nothing").body()).contains("<h1>Not Found</h1>");
        HttpResponse<String> api = desk.page("/api/v1/nothing");
        assertThat(api.statusCode()).isEqualTo(404);
        assertThat(api.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(api.body()).contains("\"status\":404", "\"detail\":");
    }

    @Test
    void a_page_of_another_site_may_change_nothing() {
        HttpRequest.Builder post = HttpRequest.newBuilder(URI.create(desk.url() + "/search"))
                .POST(HttpRequest.BodyPublishers.ofString("x=1"));
        assertThat(desk.send(post.copy()
                                .header("Origin", "https://evil.example")
                                .build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.send(post.copy().header("Sec-Fetch-Site", "cross-site").build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.send(post.copy().header("Origin", desk.url()).build()).statusCode())
                .isNotEqualTo(403);
    }

    @Test
    void a_foreign_name_that_points_at_this_machine_reads_nothing() throws IOException {
        URI here = URI.create(desk.url());
        try (Socket socket = new Socket(here.getHost(), here.getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 421");
        }
    }
}
