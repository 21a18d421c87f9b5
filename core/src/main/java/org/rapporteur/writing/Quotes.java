package org.rapporteur.writing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.SpeechKind;

/** The words that stand in quotation marks in a report, by who said them. */
public final class Quotes {
    private static final String OPENING = "“\"«„";
    private static final String CLOSING = "”\"»";
    /** A shorter stretch in quotation marks is a name or a word held at a distance, and no saying. */
    private static final int FEWEST_WORDS = 3;

    private Quotes() {}

    /** The quotes of a report in the order of its attributions. */
    public static List<Quote> of(AttributedReport report) {
        List<Quote> quotes = new ArrayList<>();
        String text = report.report().text();
        for (Attribution attribution : report.attributions()) {
            for (Span piece : attribution.content()) {
                for (Span words : quoted(text, piece)) {
                    boolean known = quotes.stream().anyMatch(q -> q.words().overlaps(words));
                    // of direct speech that is broken by its cue, each part counts: "They", he said, "lie."
                    boolean saying = attribution.kind() == SpeechKind.DIRECT
                            || words.of(text).trim().split("\\s+").length >= FEWEST_WORDS;
                    if (!known && saying) {
                        quotes.add(new Quote(report.report(), attribution, words));
                    }
                }
            }
        }
        return quotes;
    }

    /** The stretches between quotation marks in a piece of content, the marks left out; all of it where they stand around it. */
    private static List<Span> quoted(String text, Span piece) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int at = Math.max(0, piece.begin() - 1); at < Math.min(text.length(), piece.end() + 1); at++) {
            char mark = text.charAt(at);
            if (open < 0 && OPENING.indexOf(mark) >= 0) {
                open = at + 1;
            } else if (open >= 0 && CLOSING.indexOf(mark) >= 0) {
                add(found, text, open, at);
                open = -1;
            }
        }
        // a quotation that goes on in the next paragraph has no closing mark
        if (open >= 0 && open < piece.end()) {
            add(found, text, open, piece.end());
        }
        return found;
    }

    private static void add(List<Span> found, String text, int begin, int end) {
        int last = end;
        while (last > begin && (text.charAt(last - 1) == ',' || Character.isWhitespace(text.charAt(last - 1)))) {
            last--;
        }
        if (last > begin) {
            found.add(new Span(begin, last));
        }
    }

    /**
     * Words in quotation marks, with who said them.
     *
     * @param words the words without the marks
     */
    public record Quote(Report report, Attribution attribution, Span words) {
        /** As one JSON object: speaker, words, said_on, audience, occasion, report, start, end. */
        public ObjectNode json() {
            String text = report.text();
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            Span source = attribution.source();
            if (source == null) {
                node.putNull("speaker");
            } else {
                node.set("speaker", EntityJson.source(attribution.mention(), source, text));
            }
            node.put("words", words.of(text));
            RecordJson.putDate(node, "said_on", attribution.saidOn());
            node.put("audience", told(attribution.audience()));
            node.put("occasion", told(attribution.occasion()));
            node.put("report", report.id());
            RecordJson.putDate(node, "published", report.published());
            node.put("start", words.begin());
            node.put("end", words.end());
            return node;
        }

        /** For people: the speaker, when and to whom, and the words. */
        public String text() {
            StringBuilder line = new StringBuilder(speaker());
            if (attribution.saidOn() != null) {
                line.append(" on ").append(attribution.saidOn());
            }
            if (attribution.audience() != null) {
                line.append(", to ").append(told(attribution.audience()));
            }
            if (attribution.occasion() != null) {
                line.append(", at ").append(told(attribution.occasion()));
            }
            return line + "\n  “" + words.of(report.text()).replaceAll("\\s+", " ") + "”\n  " + report.id() + ", "
                    + words.begin() + "-" + words.end() + "\n\n";
        }

        private String speaker() {
            Mention mention = attribution.mention();
            if (mention != null && !mention.entities().isEmpty()) {
                return mention.entities().get(0).name();
            }
            String source = told(attribution.source());
            return source == null ? "A speaker who is not named" : source;
        }

        private @Nullable String told(@Nullable Span span) {
            return span == null ? null : span.of(report.text()).replaceAll("\\s+", " ");
        }
    }
}
