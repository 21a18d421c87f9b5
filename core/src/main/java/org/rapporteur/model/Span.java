package org.rapporteur.model;

/**
 * A stretch of a report's text: half-open, in UTF-16 units of the text exactly as read, so that
 * {@code text.substring(begin, end)} is the words.
 *
 * @param begin offset of the first unit
 * @param end offset behind the last unit, never before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "a span must run forward from 0 or later, but was " + begin + ".." + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && end > other.begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    public String of(String text) {
        return text.substring(begin, end);
    }

    /** Earlier begin first; of equal begins the longer first, so that an outer span precedes the inner. */
    @Override
    public int compareTo(Span other) {
        int order = Integer.compare(begin, other.begin);
        return order != 0 ? order : Integer.compare(other.end, end);
    }
}
