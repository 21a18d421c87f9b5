package org.rapporteur.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed, as the feed itself tells it.
 *
 * @param id as the feed gives it; null when it gives none
 * @param link address of the page; null when there is none
 * @param published the day in UTC; null when not told
 * @param publisher the feed's title
 * @param language of the feed
 * @param text whole texts stand in the content, teasers in the description: the longest; empty when there is none
 */
public record FeedEntry(
        @Nullable String id,
        @Nullable String link,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String language,
        String text) {}
