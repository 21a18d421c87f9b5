package org.rapporteur.status;

/** Turns of phrase under which an infinitive tells what the verb above it tells: "went out of her way to help". */
final class Idioms {
    private Idioms() {}

    /** The word whose fate the infinitive that {@code to} opens shares, or -1. */
    static int governor(Words words, int to) {
        int before = words.anchorBefore(to);
        if (words.word(before).equals("way")
                && words.word(before - 2).equals("of")
                && words.word(before - 3).equals("out")) {
            int verb = words.beforeAdverbs(before - 3);
            return words.lemma(verb).equals("go") ? verb : -1;
        }
        return isOnTheSpot(words, before, to) ? before : oneOfSeveral(words, to);
    }

    /** "are here to help", "were not there yet to help", which is no "are to help". */
    static boolean isOnTheSpot(Words words, int copula, int to) {
        boolean place = false;
        for (int i = copula + 1; i < to; i++) {
            place |= words.word(i).equals("here") || words.word(i).equals("there");
        }
        return place && words.lemma(copula).equals("be");
    }

    /** "was among 25 senators to vote against it", "is one of the few to have met him": what is told of them, or -1. */
    private static int oneOfSeveral(Words words, int to) {
        boolean counted = false;
        for (int i = to - 1; i >= 0 && i > to - 10; i--) {
            if (words.isPunctuation(i) || words.isVerb(i) && !words.lemma(i).equals("be")) {
                return -1;
            }
            counted |= words.tag(i).equals("CD") || words.word(i).matches("few|first|handful|only");
            boolean opener = words.word(i).equals("among")
                    || words.word(i).equals("of") && words.word(i - 1).equals("one");
            if (opener) {
                int copula = words.beforeAdverbs(words.word(i).equals("among") ? i : i - 1);
                boolean is = words.lemma(copula).equals("be") && words.isFiniteTag(copula);
                return counted && is && words.tree().is(copula, "cop")
                        ? words.tree().head(copula)
                        : -1;
            }
        }
        return -1;
    }
}
