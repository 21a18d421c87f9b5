package org.rapporteur.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.OpenDesk;
import org.rapporteur.app.desk.FetchedReports;
import org.rapporteur.app.fetch.FetchLimits;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.app.fetch.LocalSite;
import org.rapporteur.app.serve.Address;
import org.rapporteur.app.serve.Server;

/** Reports that are pasted, as a text or an address: read, explained, and kept only when somebody says so. */
class PastedTest {
    private static final String SPANISH =
            "El presidente de Colombia se reunirá el próximo martes en Quito con su homólogo"
                    + " de Ecuador para hablar de la seguridad en la frontera común, según informó la cancillería colombiana en un"
                    + " comunicado. Los dos gobiernos firmarán además un acuerdo sobre el comercio de energía eléctrica.";
    private static final String ENGLISH =
            "<p>SUVA, March 11 - Fiji's foreign minister will visit Tonga on March 24, the"
                    + " foreign ministry said on Wednesday.</p><p>The minister will meet the king and leaders of the parliament to"
                    + " discuss a treaty on fishing in the waters between the two states.</p>";

    private static final OpenDesk desk = OpenDesk.get();
    private static final List<String> log = new CopyOnWriteArrayList<>();

    private static LocalSite site;
    private static Fetcher open;
    private static Fetcher careful;
    private static Server server;
    private static Server carefulServer;

    @BeforeAll
    static void start() throws IOException {
        site = new LocalSite()
                .page("/story", page("en", "Fiji's minister to visit Tonga", ENGLISH))
                .page("/espanol", page("es", "Reunión", "<p>" + SPANISH + "</p>"))
                .page("/empty", "<html><body><nav>Home</nav></body></html>")
                .status("/moved", 302, "Location", "http://169.254.169.254/latest/meta-data");
        open = new Fetcher("test", FetchLimits.DEFAULT, Set.of("127.0.0.1"));
        careful = new Fetcher("test", FetchLimits.DEFAULT, Set.of());
        server = serve(open);
        carefulServer = serve(careful);
    }

    private static String page(String language, String title, String body) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head><title>" + title + "</title><meta"
                + " property=\"article:published_time\" content=\"2026-03-11T08:00:00Z\"></head><body><article><h1>"
                + title
                + "</h1>" + body + "</article></body></html>";
    }

    private static Server serve(Fetcher fetcher) {
        WebRoutes web = new WebRoutes(desk.desk(), new FetchedReports(fetcher));
        return Server.start(new Address(Address.LOOPBACK, 0), List.of(), List.of(web), web, log::add);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        carefulServer.close();
        open.close();
        careful.close();
        site.close();
    }

    @Test
    void an_address_is_fetched_read_and_kept_only_when_told_to() {
        long before = desk.store().queries().totals().reports();
        HttpResponse<String> read = fetched(server, site.address("/story").toString());
        assertThat(read.statusCode()).isEqualTo(303);
        String draft = path(read);
        String shown = get(draft).body();
        assertThat(shown)
                .contains("Nothing of this is stored", "Fiji", "24 Mar 2026")
                .doesNotContain("Home");
        assertThat(desk.store().queries().totals().reports()).isEqualTo(before);
        HttpResponse<String> kept = post(server, draft + "/keep", "");
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(get(path(kept)).body()).contains("Fiji", "Records");
        assertThat(desk.store().queries().totals().reports()).isEqualTo(before + 1);
    }

    @Test
    void what_cannot_or_must_not_be_fetched_is_told_with_the_reason() {
        refused(fetched(carefulServer, site.address("/story").toString()), 422, "--allow-host 127.0.0.1");
        refused(fetched(server, site.address("/moved").toString()), 422, "169.254.169.254");
        refused(fetched(server, site.address("/none").toString()), 422, "answers with status 404");
        refused(fetched(server, site.address("/empty").toString()), 422, "gives no report");
        refused(fetched(server, "file:///etc/passwd"), 400, "is no address of the web");
        refused(fetched(server, "not an address"), 400, "is no address");
        assertThat(log).isEmpty();
    }

    @Test
    void a_text_in_another_language_is_told_as_such_pasted_or_fetched_and_over_the_api() {
        refused(post(server, "/read", "text=" + encoded(SPANISH)), 422, "is in Spanish; only English is read");
        refused(fetched(server, site.address("/espanol").toString()), 422, "is in Spanish; only English is read");
        String body = "{\"id\":\"es-1\",\"text\":\"" + SPANISH + "\"}";
        HttpResponse<String> read = api("/api/v1/read", body);
        assertThat(read.statusCode()).isEqualTo(422);
        assertThat(read.body()).contains("is in Spanish");
        HttpResponse<String> sent = api("/api/v1/reports", body);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("\"set aside\"", "is in Spanish");
        assertThat(desk.store().queries().report("es-1")).isEmpty();
    }

    private static void refused(HttpResponse<String> answer, int status, String reason) {
        assertThat(answer.body()).contains(reason);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    private static HttpResponse<String> fetched(Server from, String address) {
        return post(from, "/read", "address=" + encoded(address));
    }

    private static HttpResponse<String> post(Server to, String path, String form) {
        return desk.send(HttpRequest.newBuilder(URI.create(to.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> api(String path, String body) {
        return desk.send(HttpRequest.newBuilder(URI.create(desk.url() + path))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> get(String path) {
        return desk.send(HttpRequest.newBuilder(URI.create(server.url() + path)).build());
    }

    private static String path(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("location").orElseThrow()).getPath();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
