package org.rapporteur.app.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real web server on this machine, which answers as a test says and remembers what it was asked. */
public final class LocalSite implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** Answers a request. */
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** A request. */
    public record Asked(String path, String host, String userAgent, String ifNoneMatch, long atNanos) {}

    public LocalSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        var headers = exchange.getRequestHeaders();
        asked.add(new Asked(
                path,
                headers.getFirst("Host"),
                headers.getFirst("User-Agent"),
                headers.getFirst("If-None-Match"),
                System.nanoTime()));
        try (exchange) {
            Answer answer = answers.get(path);
            if (answer == null) {
                send(exchange, 404, "text/plain", "nothing here".getBytes(StandardCharsets.UTF_8));
            } else {
                answer.to(exchange);
            }
        }
    }

    public LocalSite on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    public LocalSite page(String path, String html) {
        return on(
                path,
                exchange -> send(exchange, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)));
    }

    public LocalSite status(String path, int status, String... headers) {
        return on(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        });
    }

    public static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
