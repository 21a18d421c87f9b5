package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.serve.Address;
import org.rapporteur.app.serve.Server;
import org.rapporteur.app.serve.TokenGuard;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Store;

/** A backup of a store that is being served, over HTTP: a DuckDB file belongs to the server alone. */
class BackupRoutesTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private String file;
    private Store store;
    private Server server;
    private String reader;
    private String writer;

    @BeforeEach
    void open() {
        file = folder.resolve("news.duckdb").toString();
        Command.run("ingest", "--store", file, "../examples/reports/wire.jsonl");
        store = Store.open(file, Pipeline.storyLinking(), Clock.systemUTC());
        reader = store.tokens().make("reader", false);
        writer = store.tokens().make("writer", true);
        TokenGuard tokens =
                new TokenGuard(token -> store.tokens().find(token).map(Doors::holder), (context, refused, to) -> {});
        Address address = new Address(Address.LOOPBACK, 0, true);
        List<Consumer<Context>> guards = Doors.guards(address, tokens);
        server = Server.start(
                address,
                guards,
                List.of(new BackupRoutes(store), tokens),
                (context, problem) -> context.result(problem.detail()),
                line -> {});
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_backup_of_the_open_store_restores_to_the_same() throws Exception {
        Path backup = folder.resolve("news.backup");
        HttpResponse<Path> answer = client.send(post(writer).build(), HttpResponse.BodyHandlers.ofFile(backup));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                .contains("rapporteur.backup");
        server.close();
        store.close();
        String copy = folder.resolve("copy.duckdb").toString();
        assertThat(Command.run("restore", "--store", copy, backup.toString()).out())
                .startsWith("restored 8 texts of reports, ");
        assertThat(Command.run("search", "--store", copy, "--format", "jsonl").out())
                .isEqualTo(Command.run("search", "--store", file, "--format", "jsonl")
                        .out())
                .contains("s-");
    }

    @Test
    void who_may_only_read_gets_none_and_no_link_does() throws IOException, InterruptedException {
        assertThat(status(post(reader))).isEqualTo(403);
        assertThat(status(post("rap_guess"))).isEqualTo(401);
        assertThat(status(post(writer).header("Sec-Fetch-Site", "cross-site"))).isEqualTo(403);
        HttpRequest.Builder link = HttpRequest.newBuilder(URI.create(server.url() + "/backup"))
                .header("Authorization", "Bearer " + writer);
        assertThat(status(link)).isEqualTo(404);
        assertThat(Files.list(folder)).noneMatch(path -> path.toString().endsWith(".backup"));
    }

    private HttpRequest.Builder post(String token) {
        return HttpRequest.newBuilder(URI.create(server.url() + "/backup"))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody());
    }

    private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
