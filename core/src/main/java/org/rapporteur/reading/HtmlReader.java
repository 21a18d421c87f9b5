package org.rapporteur.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.reading.page.Page;
import org.rapporteur.reading.page.PageReader;

/** Reads a web page that was saved: one report, the article in it. */
final class HtmlReader implements FormatReader {
    /** A longer page is no article; parsing it would only cost memory. */
    static final int LONGEST = 8 << 20;

    private final Defaults defaults;
    private final PageReader pages = new PageReader();

    HtmlReader(Defaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public void read(String name, InputStream in, Consumer<Reading> into) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        into.accept(page(name, 0, bytes, null, ""));
    }

    /**
     * The article of a page, or why there is none.
     *
     * @param charset of an HTTP header; null when there was none
     * @param url empty when unknown
     */
    Reading page(String name, long offset, byte[] bytes, @Nullable String charset, String url) throws IOException {
        if (bytes.length > LONGEST) {
            return new Reading.SetAside(
                    name, offset, "a page of more than " + (LONGEST >> 20) + " MB; no article is that long");
        }
        Page page = pages.read(bytes, charset, url);
        if (page.text().isBlank()) {
            return new Reading.SetAside(
                    name,
                    offset,
                    "no article in this page: no paragraph of running text; save the page of one article");
        }
        return new Reading.Found(report(name, page));
    }

    private Report report(String name, Page page) {
        return new Report(
                name,
                page.text(),
                page.title(),
                page.published() == null ? defaults.published() : page.published(),
                page.publisher() == null ? defaults.publisher() : page.publisher(),
                page.url(),
                page.language());
    }
}
