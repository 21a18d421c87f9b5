package org.rapporteur.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed that waits to be read, with what the feed told of it.
 *
 * @param item its id, which is that of the report that it becomes
 * @param digest tells whether the feed tells it otherwise than before
 * @param attempts to read it that failed
 * @param text the feed's own words; empty for none
 */
public record WatchedItem(
        String feed,
        String item,
        String digest,
        int attempts,
        @Nullable String link,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String language,
        String text) {}
