package org.rapporteur.app.watch;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.FeedEntry;
import org.rapporteur.store.WatchedItem;

/** Tells one entry from another: by the address of its page, without what only says how a reader came there. */
final class ItemIdentity {
    private static final BasicURLNormalizer NORMALIZER = BasicURLNormalizer.newBuilder()
            .queryParamsToRemove(List.of(
                    "utm_source",
                    "utm_medium",
                    "utm_campaign",
                    "utm_term",
                    "utm_content",
                    "utm_id",
                    "fbclid",
                    "gclid",
                    "at_medium",
                    "at_campaign"))
            .build();

    private ItemIdentity() {}

    static WatchedItem of(String feed, FeedEntry entry) {
        String link = entry.link() == null ? null : link(feed, entry.link());
        String id = link != null ? link : feed + "#" + (entry.id() == null ? digest(entry) : entry.id());
        return new WatchedItem(
                feed,
                id,
                digest(entry),
                0,
                link,
                entry.title(),
                entry.published(),
                entry.publisher(),
                entry.language(),
                entry.text());
    }

    /** An address written the same way each time; null when it is none. */
    private static @Nullable String link(String feed, String link) {
        try {
            // a feed may write its links relative to itself, and with spaces or letters that addresses do not have
            String normal = NORMALIZER.filter(
                    URI.create(feed).resolve(link.replace(" ", "%20")).toString());
            return normal == null ? null : URI.create(normal).toASCIIString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String digest(FeedEntry entry) {
        String all = String.join(
                "\u0000",
                String.valueOf(entry.id()),
                String.valueOf(entry.title()),
                String.valueOf(entry.published()),
                entry.text());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, but this one does not", e);
        }
    }
}
