package org.rapporteur.reading.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads web pages. May be used by several threads at once. */
public final class PageReader {
    /** Nesting beyond this is flattened: no article needs it, and hostile pages have 100,000 levels. */
    private static final int DEEPEST = 400;

    /**
     * Reads a page in bytes, in the encoding of the header or, without one, that of the page itself.
     *
     * @param charset name of the encoding told by an HTTP header; null when none was
     * @param url address of the page; empty when unknown
     */
    public Page read(byte[] bytes, @Nullable String charset, String url) throws IOException {
        return read(Jsoup.parse(new ByteArrayInputStream(bytes), charset, url, parser()), url);
    }

    /** Reads a page that is text already. */
    public Page read(String html, String url) {
        return read(Jsoup.parse(html, url, parser()), url);
    }

    /** The text of a fragment of HTML, as in a feed's entry: its paragraphs with a blank line between two. */
    public static String text(String fragment) {
        Document document = Jsoup.parse(fragment, "", parser());
        Clutter.remove(document);
        return String.join(
                "\n\n", Blocks.of(document.body()).stream().map(Block::text).toList());
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    private static Page read(Document document, String url) {
        PageFacts facts = PageFacts.of(document);
        List<String> paragraphs = ArticleText.paragraphs(document);
        String text = String.join("\n\n", paragraphs);
        String told = facts.body();
        // a page that builds itself by script holds its words in its metadata alone
        if (told != null && told.length() > 2 * text.length()) {
            text = told;
        }
        String title = facts.title();
        return new Page(
                text,
                title,
                PageDate.of(document, facts, url),
                facts.publisher() == null ? host(facts.url() == null ? url : facts.url()) : facts.publisher(),
                facts.url() == null && !url.isEmpty() ? url : facts.url(),
                facts.language());
    }

    /** The host of an address without "www.", for pages that do not say who publishes them. */
    private static @Nullable String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? null : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
