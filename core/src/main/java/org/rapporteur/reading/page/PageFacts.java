package org.rapporteur.reading.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself outside its text: JSON-LD (schema.org), OpenGraph, Dublin Core, the HTML head.
 *
 * @param date the publication date as written, if in metadata
 * @param body the article's words where JSON-LD holds them
 */
record PageFacts(
        @Nullable String title,
        @Nullable String date,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language,
        @Nullable String body) {
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "article:published",
            "datepublished",
            "date.published",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "pubdate",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "dc.date.created",
            "date");

    private static final Pattern SITE_BEHIND = Pattern.compile("\\s+[|–—·-]\\s+(\\p{Lu}[^|–—·]{1,40})$");

    static PageFacts of(Document document) {
        LinkedData data = LinkedData.of(document);
        String site = first(
                data.publisher(),
                meta(document, "og:site_name"),
                meta(document, "dc.publisher"),
                meta(document, "publisher"),
                meta(document, "application-name"),
                suffix(document.title()));
        return new PageFacts(
                title(document, data, site),
                first(Stream.concat(Stream.of(data.published()), DATES.stream().map(name -> meta(document, name)))
                        .toArray(String[]::new)),
                site,
                first(href(document, "link[rel=canonical]"), meta(document, "og:url")),
                language(first(
                        document.select("html").attr("lang"),
                        document.select("html").attr("xml:lang"),
                        data.language(),
                        meta(document, "og:locale"),
                        meta(document, "content-language"),
                        meta(document, "dc.language"))),
                data.body());
    }

    private static @Nullable String title(Document document, LinkedData data, @Nullable String site) {
        Element only = document.select("h1").size() == 1 ? document.selectFirst("h1") : null;
        String title = first(
                data.headline(),
                meta(document, "og:title"),
                only == null ? null : only.text(),
                meta(document, "dc.title"),
                document.title());
        if (title == null || site == null) {
            return title;
        }
        for (String joint : List.of(" - ", " | ", " – ", " — ", " · ")) {
            if (title.endsWith(joint + site)) {
                return title.substring(0, title.length() - joint.length() - site.length());
            }
        }
        return title;
    }

    private static @Nullable String suffix(String title) {
        var matcher = SITE_BEHIND.matcher(title);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    /** The content of a meta element by its name, property, itemprop or http-equiv, whatever its letters' case. */
    private static @Nullable String meta(Document document, String name) {
        for (Element meta : document.select("meta[content]")) {
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                if (meta.attr(key).toLowerCase(Locale.ROOT).equals(name)
                        && !meta.attr("content").isBlank()) {
                    return meta.attr("content").strip();
                }
            }
        }
        return null;
    }

    private static @Nullable String href(Document document, String query) {
        Element element = document.selectFirst(query);
        String address = element == null ? "" : element.absUrl("href");
        return address.isEmpty() ? element == null ? null : element.attr("href") : address;
    }

    private static @Nullable String language(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String first = tag.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
        return first.matches("[a-z]{2,3}") ? first : null;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
