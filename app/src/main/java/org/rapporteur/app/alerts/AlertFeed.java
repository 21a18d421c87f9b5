package org.rapporteur.app.alerts;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.rapporteur.store.Alert;
import org.rapporteur.store.AlertMessage;

/** The last messages of an alert as an Atom feed (RFC 4287). */
public final class AlertFeed {
    private AlertFeed() {}

    /**
     * @param base address of the desk, without a slash at its end, for links to the stories
     * @param messages the newest first
     */
    public static String of(Alert alert, List<AlertMessage> messages, String base) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setUri("urn:rapporteur:alert:" + alert.id());
        feed.setTitle(alert.name());
        feed.setAuthor("Rapporteur");
        feed.setLink(base + "/alerts/" + alert.id() + "/atom.xml");
        feed.setPublishedDate(
                Date.from(messages.isEmpty() ? alert.created() : messages.get(0).noticed()));
        List<SyndEntry> entries = new ArrayList<>();
        messages.forEach(message -> entries.add(entry(message, base)));
        feed.setEntries(entries);
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed of alert " + alert.id() + " cannot be written", e);
        }
    }

    private static SyndEntry entry(AlertMessage message, String base) {
        AlertNews news = AlertNews.of(message);
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri("urn:rapporteur:alert:" + message.alert() + ":" + message.number());
        entry.setTitle((news.isChange() ? "Changed: " : "") + news.title());
        entry.setLink(base + "/stories/" + message.story());
        entry.setUpdatedDate(Date.from(message.noticed()));
        entry.setPublishedDate(Date.from(message.noticed()));
        SyndContent words = new SyndContentImpl();
        words.setType("text");
        words.setValue("“" + news.sentence() + "” According to " + news.source() + ".");
        entry.setDescription(words);
        return entry;
    }
}
