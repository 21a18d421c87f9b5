package org.rapporteur.reading.page;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day on which a page was published: as its metadata tells, else its time element, its date line or its address. */
final class PageDate {
    private static final String LINES =
            "[itemprop=datePublished], time[pubdate], time[datetime], time, [class*=publish],"
                    + " [class*=date], [class*=time], [class*=byline], [id*=date]";
    /** A date line is short; a longer text tells of other days. */
    private static final int LINE = 120;

    /** "Updated Tuesday, September 16, 2025, 10:15 GMT". */
    private static final int BARE = 48;

    private PageDate() {}

    static @Nullable LocalDate of(Document document, PageFacts facts, String url) {
        LocalDate day = facts.date() == null ? null : WrittenDate.parse(facts.date());
        if (day != null) {
            return day;
        }
        for (Element element : document.select(LINES)) {
            for (String told : List.of(element.attr("content"), element.attr("datetime"), element.text())) {
                day = told.length() > LINE ? null : WrittenDate.parse(told);
                if (day != null) {
                    return day;
                }
            }
        }
        day = aboveText(document);
        if (day != null) {
            return day;
        }
        day = facts.url() == null ? null : WrittenDate.inAddress(facts.url());
        return day == null ? WrittenDate.inAddress(url) : day;
    }

    /** A line of its own between the title and the first paragraph that is hardly more than a date. */
    private static @Nullable LocalDate aboveText(Document document) {
        for (Block block : Blocks.of(document.body())) {
            if (block.isProse()) {
                return null;
            }
            LocalDate day = block.text().length() > BARE || block.isHeading() ? null : WrittenDate.parse(block.text());
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
