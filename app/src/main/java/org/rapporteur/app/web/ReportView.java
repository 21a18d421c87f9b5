package org.rapporteur.app.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/**
 * A report with its layers, its records in the margin, and the explanation of what was asked for.
 *
 * @param address of the page, without what is explained
 * @param revision of the text, 1 for one that was never corrected, 0 for one that is not in the store
 * @param cards its records, in the order of the text
 * @param shown key of what is explained; empty for nothing
 * @param notes what the reader must know of this reading, such as that the store was coded with other word lists
 * @param counts marks by layer
 */
public record ReportView(
        Report report,
        String address,
        int revision,
        List<MarkedText.Paragraph> paragraphs,
        List<RecordCard> cards,
        String shown,
        @Nullable Why why,
        List<String> notes,
        Map<Layer, Integer> counts) {
    private static final int LONGEST_TITLE = 70;

    /** The title, or the first words of a report without one. */
    public String title() {
        String title = report.title();
        if (title != null && !title.isBlank()) {
            return title;
        }
        String words = Wording.flat(report.text());
        int end = words.length() <= LONGEST_TITLE ? words.length() : words.lastIndexOf(' ', LONGEST_TITLE);
        return end == words.length() ? words : words.substring(0, Math.max(end, 1)) + " …";
    }

    /** The address where it was published, if it is one that a browser may follow; empty otherwise. */
    public String source() {
        String url = report.url();
        return url != null && url.matches("(?i)https?://.*") ? url : "";
    }

    /** The address of the page that explains a key. */
    public String explaining(String key) {
        return address + (address.contains("?") ? "&" : "?") + "show=" + Wording.query(key);
    }

    /** Whether it is in the store, so that its records can be put right. */
    public boolean isKept() {
        return revision > 0;
    }

    /** Whether what a segment is evidence of is explained. */
    public boolean isShown(MarkedText.Segment segment) {
        return !shown.isEmpty() && (" " + segment.keys() + " ").contains(" " + shown + " ");
    }

    /** The card of the record that is explained; null when it is none. */
    public @Nullable RecordCard shownCard() {
        return cards.stream()
                .filter(card -> card.id().equals(shown))
                .findFirst()
                .orElse(null);
    }
}
