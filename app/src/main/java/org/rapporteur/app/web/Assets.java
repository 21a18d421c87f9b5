package org.rapporteur.app.web;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.app.serve.Routes;

/** Style, script and fonts, all from the class path; an address holds the digest of what it names and is kept for good. */
final class Assets implements Routes {
    private static final String OWN = "/org/rapporteur/app/web/assets/";
    private static final Map<String, String> FILES = Map.of(
            "desk.css", OWN + "desk.css",
            "report.css", OWN + "report.css",
            "desk.js", OWN + "desk.js",
            "land.svg", OWN + "land.svg",
            "icon.svg", OWN + "icon.svg",
            "serif.woff2", OWN + "source-serif-4-latin-wght-normal.woff2",
            "serif-italic.woff2", OWN + "source-serif-4-latin-wght-italic.woff2",
            "sans.woff2", OWN + "inter-latin-wght-normal.woff2",
            "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

    private final Map<String, Asset> assets = new TreeMap<>();

    private record Asset(byte[] bytes, String digest) {}

    Assets() {
        FILES.forEach((name, resource) -> assets.put(name, load(resource)));
    }

    private static Asset load(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program is not whole: " + resource + " is missing; build it again");
            }
            byte[] bytes = in.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Asset(bytes, HexFormat.of().formatHex(digest, 0, 6));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, but this one does not", e);
        }
    }

    /** The address of a file. */
    String path(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset is called " + name);
        }
        return "/assets/" + asset.digest() + "/" + name;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/assets/{digest}/{name}", this::serve);
    }

    private void serve(Context context) {
        String name = context.pathParam("name");
        Asset asset = assets.get(name);
        if (asset == null) {
            throw Failure.notFound("there is no file " + name);
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(type(name))
                .result(asset.bytes());
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "font/woff2";
        };
    }
}
