package org.rapporteur.examples;

import java.net.URI;
import java.util.Map;

/**
 * One phrase of an example file, with what a stage must make of it.
 *
 * @param file name below {@code examples/}
 * @param line line of the phrase in the file, from 1
 * @param settings what the head of the file says, e.g. {@code dct}
 * @param kind {@code gives}, {@code nothing} or {@code known-gap}
 * @param value what is given: a mapping; empty for {@code nothing}
 * @param marked the phrase as written, with brackets
 * @param text the phrase without brackets
 * @param begin offset of the bracketed words in {@code text}, -1 when none are marked
 * @param end offset behind them
 */
public record Example(
        String file,
        int line,
        Map<String, Object> settings,
        Kind kind,
        Map<String, Object> value,
        String marked,
        String text,
        int begin,
        int end) {
    /** Whether the phrase must give its value, must give nothing, or is known to fail as yet. */
    public enum Kind {
        GIVES,
        NOTHING,
        KNOWN_GAP
    }

    /** The bracketed words, or the empty string. */
    public String words() {
        return begin < 0 ? "" : text.substring(begin, end);
    }

    /** Where the phrase is written, for test reports that link to it. */
    public URI uri() {
        return URI.create("classpath:/examples/" + file + "?line=" + line);
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + marked + " -> " + kind + " " + value;
    }
}
