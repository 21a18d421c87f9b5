package org.rapporteur.resolution.time;

import java.util.Set;

/** "The daily said", "a pro-government weekly": a paper that comes out so often, and no time. */
final class Papers {
    private static final Set<String> SPANS = Set.of("daily", "weekly", "monthly", "quarterly");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "'s", "another");

    private Papers() {}

    /** An article or an adjective before it, and no noun behind that it describes. */
    static boolean isPaper(Match match) {
        Unit word = match.unit(match.begin);
        Unit before = match.before();
        Unit after = match.after();
        if (word == null || before == null || !SPANS.contains(word.text())) {
            return false;
        }
        boolean led = ARTICLES.contains(before.text()) || before.tag().startsWith("JJ");
        return led && (after == null || !describes(after));
    }

    private static boolean describes(Unit after) {
        return after.isNumber()
                || after.isCapitalised()
                || Set.of("-", "and", "or", "/").contains(after.text())
                || after.tag().startsWith("NN")
                || after.tag().startsWith("JJ")
                || after.tag().startsWith("VBG")
                || after.tag().startsWith("VBN");
    }
}
