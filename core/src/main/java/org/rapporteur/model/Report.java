package org.rapporteur.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One published text: an article, a wire story, a statement. Nothing in it is interpreted.
 *
 * @param id unique among the reports of one run
 * @param text exactly as read; every {@link Span} counts in it
 * @param published the document creation time, the anchor of "Tuesday" or "May 9"; null when unknown, and then no year is
 *     ever invented
 * @param language ISO 639-1, or null when not told
 */
public record Report(
        String id,
        String text,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language) {

    public static Report of(String id, String text, @Nullable LocalDate published) {
        return new Report(id, text, null, published, null, null, null);
    }
}
