package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/**
 * Splits a text into paragraphs. A blank line always ends one; a single line break ends one too, unless it is the hard
 * wrap of a running line: the line before it is at least {@value #WRAP} units long, no line of its block is longer than
 * {@value #LONGEST_WRAPPED}, and it does not end like a sentence.
 */
final class Paragraphs {
    private static final int WRAP = 40;
    private static final int LONGEST_WRAPPED = 100;

    private Paragraphs() {}

    /** The paragraphs of a text, without surrounding white space, none empty, in order. */
    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        List<Span> paragraphs = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            int longest = 0;
            while (to < lines.size() && lines.get(to).length() > 0) {
                longest = Math.max(longest, lines.get(to).length());
                to++;
            }
            addBlock(text, lines.subList(from, to), longest, paragraphs);
            from = to + 1;
        }
        return paragraphs;
    }

    private static void addBlock(String text, List<Span> block, int longest, List<Span> paragraphs) {
        for (int i = 0; i < block.size(); i++) {
            Span paragraph = block.get(i);
            while (i + 1 < block.size() && longest <= LONGEST_WRAPPED && isWrapped(text, block.get(i))) {
                i++;
                paragraph = paragraph.union(block.get(i));
            }
            paragraphs.add(paragraph);
        }
    }

    private static boolean isWrapped(String text, Span line) {
        return line.length() >= WRAP && ".?!:\"”’)".indexOf(text.charAt(line.end() - 1)) < 0;
    }

    /** Every line without its surrounding white space; a blank line is an empty span. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            int first = begin;
            int last = end;
            while (first < last && isBlank(text.charAt(first))) {
                first++;
            }
            while (last > first && isBlank(text.charAt(last - 1))) {
                last--;
            }
            lines.add(new Span(first, last));
            begin = end + 1;
        }
        return lines;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || unit == '\u00a0' || unit == '\ufeff';
    }
}
