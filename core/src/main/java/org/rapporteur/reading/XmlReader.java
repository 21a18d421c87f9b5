package org.rapporteur.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads XML by its root element: feeds (RSS, Atom), NITF, NewsML-G2, and pages written as XHTML. */
final class XmlReader implements FormatReader {
    /** A feed of a million entries is longer; so is what a bomb unpacks to. */
    static final int LONGEST = 16 << 20;

    private static final int PROLOG = 1 << 16;
    private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.:-]*)");
    private static final Set<String> FEEDS = Set.of("rss", "feed", "RDF");
    private static final Set<String> NEWSML = Set.of("newsMessage", "newsItem", "packageItem");

    private final FeedReader feeds;
    private final NewsXmlReader news;
    private final HtmlReader pages;

    XmlReader(Defaults defaults) {
        feeds = new FeedReader(defaults);
        news = new NewsXmlReader(defaults);
        pages = new HtmlReader(defaults);
    }

    @Override
    public void read(String name, InputStream in, Consumer<Reading> into) throws IOException {
        byte[] bytes = Bounded.all(in, LONGEST);
        String root = root(bytes);
        if (FEEDS.contains(root)) {
            feeds.read(name, bytes, into);
        } else if (root.equals("nitf")) {
            news.nitf(name, bytes, into);
        } else if (NEWSML.contains(root)) {
            news.newsMl(name, bytes, into);
        } else if (root.equalsIgnoreCase("html")) {
            into.accept(pages.page(name, 0, bytes, null, ""));
        } else {
            into.accept(new Reading.SetAside(
                    name,
                    0,
                    root.isEmpty()
                            ? "no XML: no element in its first " + (PROLOG >> 10) + " KB"
                            : "XML of an unknown kind (<" + root
                                    + ">); RSS, Atom, NITF, NewsML-G2 and XHTML are read"));
        }
    }

    /** The root element's name without its prefix; empty when there is none. */
    private static String root(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.ISO_8859_1)
                .replaceAll("(?s)<!--.*?-->", " ")
                .replaceAll("(?s)<!DOCTYPE[^>\\[]*(\\[.*?])?\\s*>", " ")
                .replace("\u0000", "");
        Matcher root = ROOT.matcher(start);
        return root.find() ? root.group(1).substring(root.group(1).indexOf(':') + 1) : "";
    }
}
