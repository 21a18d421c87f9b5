package org.rapporteur.app.watch;

import com.rometools.opml.feed.opml.Opml;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xml.sax.InputSource;

/** The addresses of feeds: an OPML file as feed readers export it, or a text with one address a line. */
public final class FeedList {
    private FeedList() {}

    /**
     * Reads a list, without repetitions, in its order.
     *
     * @param name a file, or the address of one feed
     * @throws IOException with what is wrong and what to do
     */
    public static List<URI> of(String name) throws IOException {
        if (name.matches("(?i)https?://.*")) {
            return List.of(address(name, name));
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file " + name + "; give an OPML file, a text with one address a line, or"
                    + " the address of a feed");
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8)
                .replaceFirst("^\uFEFF", "")
                .stripLeading();
        List<URI> feeds = text.startsWith("<") ? ofOpml(name, bytes) : ofLines(name, text);
        if (feeds.isEmpty()) {
            throw new IOException(name + " names no feed; an OPML file has them in xmlUrl, a text one a line");
        }
        return feeds;
    }

    private static List<URI> ofOpml(String name, byte[] bytes) throws IOException {
        Set<URI> feeds = new LinkedHashSet<>();
        try {
            // DOCTYPEs are refused by default
            if (!(new WireFeedInput().build(new InputSource(new ByteArrayInputStream(bytes))) instanceof Opml opml)) {
                throw new IOException(name + " is a feed, not a list of feeds; give its address instead");
            }
            collect(name, opml.getOutlines(), feeds);
        } catch (FeedException | IllegalArgumentException e) {
            throw new IOException(name + " is no OPML that can be read: " + e.getMessage(), e);
        }
        return List.copyOf(feeds);
    }

    private static void collect(String name, List<Outline> outlines, Set<URI> feeds) throws IOException {
        for (Outline outline : outlines) {
            String address = outline.getXmlUrl();
            if (address != null && !address.isBlank()) {
                feeds.add(address(name, address));
            }
            collect(name, outline.getChildren(), feeds);
        }
    }

    private static List<URI> ofLines(String name, String text) throws IOException {
        Set<URI> feeds = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                feeds.add(address(name + ":" + (i + 1), line));
            }
        }
        return List.copyOf(feeds);
    }

    private static URI address(String where, String text) throws IOException {
        try {
            URI address = new URI(text.strip());
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?")) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new IOException(where + ": " + text + " is no address: " + e.getReason(), e);
        }
        throw new IOException(where + ": " + text + " is no address of a feed; write https://…");
    }
}
