package org.rapporteur.reading;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.reading.page.PageReader;
import org.xml.sax.InputSource;

/** Reads RSS and Atom feeds: one report an entry, with the words that the feed itself brings. */
final class FeedReader {
    private final Defaults defaults;

    FeedReader(Defaults defaults) {
        this.defaults = defaults;
    }

    void read(String name, byte[] bytes, Consumer<Reading> into) {
        SyndFeed feed;
        try {
            // DOCTYPEs are refused by default, so that no entity is fetched or expanded
            feed = new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (FeedException | IllegalArgumentException e) {
            into.accept(new Reading.SetAside(name, 0, "no feed that can be read: " + e.getMessage()));
            return;
        }
        if (feed.getEntries().isEmpty()) {
            into.accept(new Reading.SetAside(name, 0, "the feed has no entry"));
        }
        int number = 0;
        for (SyndEntry entry : feed.getEntries()) {
            number++;
            String text = text(entry);
            String where = name + "#" + number;
            if (text.isBlank()) {
                into.accept(new Reading.SetAside(where, 0, "an entry without words; its page may have them"));
            } else {
                into.accept(new Reading.Found(report(where, feed, entry, text)));
            }
        }
    }

    private Report report(String where, SyndFeed feed, SyndEntry entry, String text) {
        Date date = entry.getPublishedDate();
        LocalDate published = date == null
                ? defaults.published()
                : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        String publisher = given(feed.getTitle());
        String link = given(entry.getLink());
        String id = given(entry.getUri());
        return new Report(
                id == null ? where : id,
                text,
                given(entry.getTitle()) == null ? null : PageReader.text(entry.getTitle()),
                published,
                publisher == null ? defaults.publisher() : publisher,
                link,
                given(feed.getLanguage()));
    }

    /** The longest of what the entry brings: whole texts stand in the content, teasers in the description. */
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
