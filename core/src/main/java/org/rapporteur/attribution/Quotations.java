package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ResolvedReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * The outermost quotations of a report. A straight mark opens where white space or an opening bracket stands before it, and
 * closes where a word does; single marks count where no double ones are open, and only in pairs.
 */
final class Quotations {
    private final List<Quotation> all = new ArrayList<>();
    private final String text;

    private @Nullable Token open;
    private boolean openSingle;
    private boolean opensSentence;
    private int words;
    private int verbs;
    private int paragraph = -1;

    private Quotations(String text) {
        this.text = text;
    }

    static Quotations of(ResolvedReport report) {
        Quotations quotations = new Quotations(report.report().text());
        Sentence last = null;
        for (Sentence sentence : report.sentences()) {
            if (sentence.paragraph() != quotations.paragraph) {
                quotations.endParagraph(last);
                quotations.paragraph = sentence.paragraph();
            }
            for (Token token : sentence.tokens()) {
                quotations.read(report, sentence, token);
            }
            last = sentence;
        }
        quotations.endParagraph(last);
        return quotations;
    }

    private void read(ResolvedReport report, Sentence sentence, Token token) {
        boolean isDouble = isDouble(token.text());
        if (open != null) {
            words += Character.isLetterOrDigit(token.text().charAt(0)) ? 1 : 0;
            verbs += token.isVerb() || token.tag().equals("MD") ? 1 : 0;
        }
        if (!isDouble && !isSingle(token)) {
            return;
        }
        if (open == null) {
            if (opens(token) && (isDouble || singleCloses(report, sentence, token))) {
                open = token;
                opensSentence = token.index() <= 1;
                openSingle = !isDouble;
                words = 0;
                verbs = 0;
            }
        } else if (openSingle != isDouble && closes(token)) {
            add(new Span(open.span().begin(), token.span().end()), true);
            open = null;
        }
    }

    /** A single mark is an apostrophe as often as not: it opens only where its partner is found in the same sentence. */
    private boolean singleCloses(ResolvedReport report, Sentence sentence, Token token) {
        for (int i = token.index() + 2; i < sentence.size(); i++) {
            if (isSingle(sentence.token(i)) && closes(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    private void endParagraph(@Nullable Sentence last) {
        if (open != null && last != null && !openSingle) {
            add(new Span(open.span().begin(), last.span().end()), false);
        }
        open = null;
    }

    private void add(Span span, boolean closed) {
        String inner = text.substring(span.begin() + 1, span.end());
        boolean ends = inner.matches("(?s).*[.,?!…][\"”'’]{1,3}");
        boolean speech = !closed || (verbs > 0 && words >= 3) || (ends && words >= 2) || words >= 8;
        all.add(new Quotation(span, paragraph, closed, speech, opensSentence));
    }

    private static boolean isDouble(String word) {
        return word.equals("\"")
                || word.equals("“")
                || word.equals("”")
                || word.equals("''")
                || word.equals("``")
                || word.equals("«")
                || word.equals("»")
                || word.equals("„")
                || word.equals("’’")
                || word.equals("’”");
    }

    private static boolean isSingle(Token token) {
        return (token.text().equals("'")
                        || token.text().equals("‘")
                        || token.text().equals("’"))
                && !token.tag().equals("POS");
    }

    private boolean opens(Token token) {
        String word = token.text();
        if (word.equals("“") || word.equals("‘") || word.equals("«") || word.equals("„") || word.equals("``")) {
            return true;
        }
        int begin = token.span().begin();
        int end = token.span().end();
        return !word.startsWith("”")
                && (begin == 0
                        || !Character.isLetterOrDigit(text.charAt(begin - 1))
                                && ".,?!".indexOf(text.charAt(begin - 1)) < 0)
                && end < text.length()
                && !Character.isWhitespace(text.charAt(end));
    }

    private boolean closes(Token token) {
        String word = token.text();
        if (word.equals("“") || word.equals("‘") || word.equals("«") || word.equals("„") || word.equals("``")) {
            return false;
        }
        int begin = token.span().begin();
        return word.startsWith("”") || begin > 0 && !Character.isWhitespace(text.charAt(begin - 1)) || !opens(token);
    }

    /**
     * Over how many paragraphs before its own a quotation goes on: as long as each is nothing but a quotation, or the one
     * before was left open.
     */
    int chained(Quotation quotation, int most) {
        int reached = quotation.paragraph();
        for (int i = indexAt(quotation.span().begin()); i >= 0 && quotation.paragraph() - reached < most; i--) {
            Quotation one = all.get(i);
            boolean open = i > 0 && !all.get(i - 1).closed() && all.get(i - 1).paragraph() == one.paragraph() - 1;
            if (one.paragraph() != reached || !(open || isWhole(one))) {
                break;
            }
            reached--;
        }
        return quotation.paragraph() - reached;
    }

    /** The quotation that closes one left open, in the paragraphs that follow; itself where none does. */
    Quotation closing(Quotation quotation, int most) {
        Quotation last = quotation;
        int index = indexAt(quotation.span().begin()) + 1;
        while (!last.closed() && index < all.size() && last.paragraph() - quotation.paragraph() < most) {
            Quotation next = all.get(index++);
            if (next.paragraph() != last.paragraph() + 1) {
                break;
            }
            last = next;
        }
        return last;
    }

    /** Whether a quotation is the whole of its paragraph. */
    private boolean isWhole(Quotation quotation) {
        return isBreak(quotation.span().begin() - 1, -1)
                && isBreak(quotation.span().end(), 1);
    }

    private boolean isBreak(int from, int step) {
        for (int i = from; i >= 0 && i < text.length(); i += step) {
            if (text.charAt(i) == '\n') {
                return true;
            }
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    List<Quotation> all() {
        return all;
    }

    /** The quotation that holds an offset, its marks included, or null. */
    @Nullable Quotation at(int offset) {
        int index = indexAt(offset);
        return index >= 0 && all.get(index).span().contains(offset) ? all.get(index) : null;
    }

    /** Whether a whole quotation stands within a span. */
    boolean anyWithin(Span span) {
        int index = indexAt(span.begin() - 1) + 1;
        return index < all.size() && span.contains(all.get(index).span());
    }

    /** The last quotation that begins at or before an offset, or -1. */
    private int indexAt(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
