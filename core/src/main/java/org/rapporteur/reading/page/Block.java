package org.rapporteur.reading.page;

import org.jsoup.nodes.Element;

/**
 * A run of words that a browser sets as one paragraph.
 *
 * @param linked how many of its characters are links
 */
record Block(Element element, String text, int linked) {
    private static final int WORTHY = 60;

    /** Whether it reads like running text: long, of sentences, and not made of links. */
    boolean isProse() {
        return text.length() >= WORTHY && linked * 3 < text.length() && endsLikeSentence();
    }

    boolean isHeading() {
        return element.normalName().matches("h[1-6]");
    }

    boolean isMostlyLinks() {
        return linked * 2 > text.length();
    }

    boolean endsLikeSentence() {
        return !text.isEmpty() && ".!?…\"”’')]:;".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
