package org.rapporteur.reading;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.page.PageReader;
import org.xml.sax.InputSource;

/** The entries of an RSS or Atom feed, in its order. */
public final class FeedEntries {
    private FeedEntries() {}

    /** @throws IOException when it is no feed, or one with a DOCTYPE: no entity is fetched or expanded */
    public static List<FeedEntry> of(byte[] bytes) throws IOException {
        SyndFeed feed;
        try {
            feed = new SyndFeedImpl(new BoundedFeedInput().build(new InputSource(new ByteArrayInputStream(bytes))));
        } catch (FeedException | IllegalArgumentException e) {
            throw new IOException("no feed that can be read: " + e.getMessage(), e);
        }
        return feed.getEntries().stream().map(entry -> entry(feed, entry)).toList();
    }

    private static FeedEntry entry(SyndFeed feed, SyndEntry entry) {
        Date date = entry.getPublishedDate();
        LocalDate published =
                date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        String title = given(entry.getTitle());
        return new FeedEntry(
                given(entry.getUri()),
                given(entry.getLink()),
                title == null ? null : PageReader.text(title),
                published,
                given(feed.getTitle()),
                given(feed.getLanguage()),
                text(entry));
    }

    private static String text(SyndEntry entry) {
        SyndContent description = entry.getDescription();
        return Stream.concat(
                        entry.getContents().stream(), description == null ? Stream.empty() : Stream.of(description))
                .map(content -> given(content.getValue()))
                .map(content -> content == null ? "" : PageReader.text(content))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
