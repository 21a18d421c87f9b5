package org.rapporteur.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the HTML pages of a web archive (WARC, also compressed), as Common Crawl's news crawl has them: one report a page. */
final class WarcFileReader implements FormatReader {
    private final HtmlReader pages;

    WarcFileReader(Defaults defaults) {
        pages = new HtmlReader(defaults);
    }

    @Override
    public void read(String name, InputStream in, Consumer<Reading> into) throws IOException {
        boolean found = false;
        long at = 0;
        try (WarcReader archive = new WarcReader(in)) {
            for (Optional<WarcRecord> next = archive.next(); next.isPresent(); next = archive.next()) {
                at = archive.position();
                if (next.get() instanceof WarcResponse response) {
                    found |= page(name, at, response, into);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // jwarc throws the latter where a header that decides stands there twice: where the record ends is unknown
            // then
            into.accept(new Reading.SetAside(
                    name, at, "the archive is broken here (" + e.getMessage() + "); what stood before was read"));
            return;
        }
        if (!found) {
            into.accept(new Reading.SetAside(name, 0, "no page in this archive: it has no response with HTML"));
        }
    }

    /** Whether the response holds a page, read or set aside. */
    private boolean page(String name, long at, WarcResponse response, Consumer<Reading> into) throws IOException {
        String url = "at this place";
        try {
            // throws where the header stands there twice
            url = response.target();
            HttpResponse http = response.http();
            MediaType type = http.contentType();
            String base = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
            if (http.status() != 200 || !(base.equals("text/html") || base.equals("application/xhtml+xml"))) {
                return false;
            }
            byte[] bytes = http.bodyDecoded().stream().readNBytes(HtmlReader.LONGEST + 1);
            String charset = type.parameters().get("charset");
            into.accept(pages.page(url, at, bytes, known(charset) ? charset : null, url));
        } catch (IOException | IllegalArgumentException e) {
            into.accept(new Reading.SetAside(name, at, "the page " + url + " is broken: " + e.getMessage()));
        }
        return true;
    }

    private static boolean known(@Nullable String charset) {
        try {
            return charset != null && java.nio.charset.Charset.isSupported(charset);
        } catch (java.nio.charset.IllegalCharsetNameException e) {
            return false;
        }
    }
}
