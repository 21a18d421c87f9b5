package org.rapporteur.reading.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page.
 *
 * @param text its paragraphs, with a blank line between two; empty when the page has no article
 * @param published the day that the page gives, in the page's own zone; null when it gives none, or none without doubt
 * @param publisher name of who publishes it
 * @param url its canonical address, where the page gives one
 * @param language ISO 639-1, lower-case, as the page declares it
 */
public record Page(
        String text,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language) {}
