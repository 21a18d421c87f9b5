package org.rapporteur.reading;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.model.Report;

/** Reads RSS and Atom feeds: one report an entry, with the words that the feed itself brings. */
final class FeedReader {
    private final Defaults defaults;

    FeedReader(Defaults defaults) {
        this.defaults = defaults;
    }

    void read(String name, byte[] bytes, Consumer<Reading> into) {
        List<FeedEntry> entries;
        try {
            entries = FeedEntries.of(bytes);
        } catch (IOException e) {
            into.accept(new Reading.SetAside(name, 0, String.valueOf(e.getMessage())));
            return;
        }
        if (entries.isEmpty()) {
            into.accept(new Reading.SetAside(name, 0, "the feed has no entry"));
        }
        int number = 0;
        for (FeedEntry entry : entries) {
            number++;
            String where = name + "#" + number;
            if (entry.text().isBlank()) {
                into.accept(new Reading.SetAside(where, 0, "an entry without words; its page may have them"));
            } else {
                into.accept(new Reading.Found(report(where, entry)));
            }
        }
    }

    private Report report(String where, FeedEntry entry) {
        return new Report(
                entry.id() == null ? where : entry.id(),
                entry.text(),
                entry.title(),
                entry.published() == null ? defaults.published() : entry.published(),
                entry.publisher() == null ? defaults.publisher() : entry.publisher(),
                entry.link(),
                entry.language());
    }
}
