package org.rapporteur.attribution;

import org.rapporteur.model.Sentence;

/**
 * Where the report takes the word back after what somebody said: "said it would close the base, which is on an island".
 * English shifts what a past verb of saying tells into the past; a clause at the end that keeps its present is the report's.
 */
final class Remarks {
    private Remarks() {}

    /** Whether the report goes on in its own voice behind a comma or dash at {@code at}, in a content that began at {@code start}. */
    static boolean begins(Sentence sentence, int verb, int start, int at) {
        boolean dash = isDash(sentence, at);
        if (!dash && !sentence.token(at).is(",")) {
            return false;
        }
        int next = at + 1;
        if (dash && isAppositive(sentence, next)) {
            return true;
        }
        if (isContrast(sentence, start, at)) {
            return true;
        }
        if (!isShifted(sentence, verb, start, at)) {
            return false;
        }
        int relative = relative(sentence, next);
        if (relative >= 0 && Grammar.tag(sentence, relative + 1).equals("PRP")) {
            return false;
        }
        int clause = relative >= 0 ? relative + 1 : conjunction(sentence, next, dash);
        return clause >= 0 && isPresent(sentence, clause);
    }

    /** A dash between words, not the hyphen of one. */
    private static boolean isDash(Sentence sentence, int at) {
        String mark = sentence.token(at).text();
        boolean spaced = at > 0
                && sentence.token(at - 1).span().end()
                        < sentence.token(at).span().begin();
        return mark.matches("--|—") || mark.matches("[-–]") && spaced;
    }

    /** "- a move that could ...", "- the first time that ...", to the end of the sentence. */
    private static boolean isAppositive(Sentence sentence, int from) {
        if (!Grammar.word(sentence, from).matches("an?|the")) {
            return false;
        }
        for (int i = from; i < sentence.size(); i++) {
            if (isDash(sentence, i) || Grammar.isQuoteMark(sentence.token(i))) {
                return false;
            }
        }
        int noun = from + 1;
        while (Grammar.tag(sentence, noun).matches("JJ.*|RB|NN|HYPH|VBN") && !isLink(sentence, noun + 1)) {
            noun++;
        }
        return noun < sentence.size() && sentence.token(noun).isNoun() && isLink(sentence, noun + 1);
    }

    private static boolean isLink(Sentence sentence, int at) {
        return Grammar.tag(sentence, at).matches("WDT|WP|WRB")
                || Grammar.word(sentence, at).equals("that");
    }

    /** "say A should resign, while B went to court": what another did, against a present that was said. */
    private static boolean isContrast(Sentence sentence, int start, int at) {
        if (!Grammar.word(sentence, at + 1).matches("while|whereas")
                || Grammar.tag(sentence, at + 2).equals("PRP")
                || !Subjects.isNominal(sentence.token(Math.min(at + 2, sentence.size() - 1)))
                        && !Grammar.tag(sentence, at + 2).matches("DT|JJ|PRP\\$")) {
            return false;
        }
        return firstFinite(sentence, start, at).matches("VBZ|VBP|MD")
                && firstFinite(sentence, at + 2, sentence.size()).equals("VBD");
    }

    private static String firstFinite(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Grammar.isFinite(sentence.token(i))) {
                return Grammar.tag(sentence, i);
            }
        }
        return "";
    }

    /** Whether a past verb of saying has put the verb of its content into the past. */
    private static boolean isShifted(Sentence sentence, int verb, int start, int end) {
        if (!Grammar.tag(sentence, Grammar.groupFirst(sentence, verb)).equals("VBD")) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (Grammar.isQuoteMark(sentence.token(i))) {
                return false;
            }
            if (Grammar.isFinite(sentence.token(i))) {
                return Grammar.tag(sentence, i).equals("VBD")
                        || Grammar.word(sentence, i).matches("would|could|might|'d|’d");
            }
        }
        return false;
    }

    /** The relative word of "who ...", "in which ...", "most of whom ..."; -1 where none begins. */
    private static int relative(Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + 4, sentence.size()); i++) {
            if (Grammar.word(sentence, i).matches("who|which|whose|whom|where")) {
                return i;
            }
            if (!Grammar.tag(sentence, i).matches("IN|DT|JJ.*|NNS?|CD")) {
                return -1;
            }
        }
        return -1;
    }

    private static int conjunction(Sentence sentence, int from, boolean dash) {
        if (Grammar.word(sentence, from).matches("but|while|although|though|and|whereas|as|when")) {
            return Subjects.isNominal(sentence.token(Math.min(from + 1, sentence.size() - 1)))
                            || Grammar.tag(sentence, from + 1).matches("DT|PRP\\$|EX")
                    ? from + 1
                    : -1;
        }
        return dash ? from : -1;
    }

    private static boolean isPresent(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (Grammar.isQuoteMark(sentence.token(i)) || sentence.token(i).is("that")) {
                return false;
            }
            String tag = Grammar.tag(sentence, i);
            if (tag.equals("VBD")) {
                return false;
            }
            if (tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return !tag.equals("MD") || Grammar.word(sentence, i).matches("will|'ll|’ll");
            }
        }
        return false;
    }
}
