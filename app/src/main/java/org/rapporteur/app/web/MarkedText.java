package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.model.Span;

/** A text cut where a mark begins or ends, since marks of several layers overlap each other in every way. */
public final class MarkedText {
    private MarkedText() {}

    /** A paragraph. */
    public record Paragraph(List<Segment> segments) {}

    /**
     * A stretch of text under the same marks.
     *
     * @param css the classes of its layers
     * @param keys what it is evidence of, divided by blanks
     * @param target key of what a click explains; empty for no link
     * @param first whether it is the first piece of what it links to: the others are no stops of the tab key
     * @param tags labels of the marks that end here
     */
    public record Segment(String text, String css, String keys, String target, boolean first, List<Tag> tags) {
        private Segment withText(String other) {
            return new Segment(other, css, keys, target, first, tags);
        }
    }

    /** What words were read as. */
    public record Tag(String layer, String label) {}

    static List<Paragraph> of(String text, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> {
            cuts.add(Math.min(mark.span().begin(), text.length()));
            cuts.add(Math.min(mark.span().end(), text.length()));
        });
        List<Integer> paragraphs = paragraphs(text);
        cuts.addAll(paragraphs);
        List<Paragraph> made = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        int begin = 0;
        for (int end : cuts) {
            if (end > begin) {
                segments.add(segment(text, new Span(begin, end), marks));
            }
            if (paragraphs.contains(end) || end == text.length()) {
                if (segments.stream().anyMatch(segment -> !segment.text().isBlank())) {
                    made.add(new Paragraph(trimmed(segments)));
                }
                segments.clear();
            }
            begin = end;
        }
        return made;
    }

    /** Without the line breaks that divide it from the next. */
    private static List<Segment> trimmed(List<Segment> segments) {
        List<Segment> kept = new ArrayList<>(segments);
        while (kept.get(kept.size() - 1).text().isBlank()) {
            kept.remove(kept.size() - 1);
        }
        int last = kept.size() - 1;
        kept.set(last, kept.get(last).withText(kept.get(last).text().stripTrailing()));
        kept.set(0, kept.get(0).withText(kept.get(0).text().stripLeading()));
        return List.copyOf(kept);
    }

    /** Offsets behind each blank line; where there are none, behind each line. */
    private static List<Integer> paragraphs(String text) {
        List<Integer> ends = new ArrayList<>();
        String divider = text.strip().contains("\n\n") ? "\n\n" : "\n";
        for (int at = text.indexOf(divider); at >= 0; at = text.indexOf(divider, at + divider.length())) {
            ends.add(at + divider.length());
        }
        return ends;
    }

    private static Segment segment(String text, Span span, List<Mark> marks) {
        List<Mark> own = marks.stream()
                .filter(mark -> mark.span().contains(span))
                .sorted(Comparator.comparing(Mark::layer)
                        .thenComparing(mark -> mark.span().length()))
                .toList();
        Mark target = own.stream().filter(Mark::isLink).findFirst().orElse(null);
        TreeSet<String> css = new TreeSet<>();
        TreeSet<String> keys = new TreeSet<>();
        for (Mark mark : own) {
            css.add(mark.layer().css());
            keys.add(mark.key());
            if (!mark.look().isEmpty()) {
                css.add(mark.look());
            }
            if (mark.span().begin() == span.begin()) {
                css.add(mark.layer().css() + "-begins");
            }
            if (mark.span().end() == span.end()) {
                css.add(mark.layer().css() + "-ends");
            }
        }
        return new Segment(
                span.of(text),
                String.join(" ", css),
                String.join(" ", keys),
                target == null ? "" : target.key(),
                target != null && target.span().begin() == span.begin(),
                own.stream()
                        .filter(mark ->
                                mark.span().end() == span.end() && !mark.label().isEmpty())
                        .map(mark -> new Tag(mark.layer().css(), mark.label()))
                        .distinct()
                        .toList());
    }
}
