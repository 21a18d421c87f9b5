package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Finds the further words of a lexicon phrase around its head: particles, objects, compounds, "of" phrases. */
final class PhraseMatcher {
    private static final int FARTHEST = 7;
    /** Nouns that stand for what they count: "hold a new round of talks". */
    static final Set<String> TRANSPARENT = Set.of(
            "round",
            "series",
            "set",
            "number",
            "wave",
            "couple",
            "pair",
            "kind",
            "sort",
            "spate",
            "string",
            "bit",
            "dozen",
            "hundred",
            "thousand",
            "score",
            "handful",
            "succession",
            "flurry",
            "raft");

    private static final Set<String> PARTICLES = Set.of("down", "up", "off", "out", "over", "back", "away", "aside");

    private static final Set<String> DAYS = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan.",
            "Feb.",
            "Aug.",
            "Sept.",
            "Oct.",
            "Nov.",
            "Dec.");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final Syntax syntax;

    PhraseMatcher(Syntax syntax) {
        this.sentence = syntax.sentence();
        this.tree = syntax.tree();
        this.syntax = syntax;
    }

    /** The tokens of a phrase whose head stands at a place, or null where its other words are not there. */
    @Nullable List<Integer> find(int head, List<String> before, List<String> after, boolean verb) {
        List<Integer> tokens = new ArrayList<>();
        tokens.add(head);
        int at = head;
        for (int i = before.size() - 1; i >= 0; i--) {
            at--;
            if (at < 0 || !is(at, before.get(i))) {
                return null;
            }
            tokens.add(at);
        }
        at = head;
        for (String word : after) {
            int next = behind(at, word);
            if (next < 0 && verb) {
                next = inTree(head, word);
            }
            if (next < 0) {
                return null;
            }
            tokens.add(next);
            at = next;
        }
        return tokens;
    }

    /** The word next behind, over determiners, adjectives, adverbs, possessors and, for particles, the object. */
    private int behind(int from, String word) {
        for (int at = from + 1; at < sentence.size() && at <= from + FARTHEST; at++) {
            if (is(at, word) && !isOtherVerb(at, word)) {
                return leadsToDay(at) ? -1 : at;
            }
            if (!mayStandBetween(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** "signed a declaration on Friday" is no "sign on". */
    private boolean leadsToDay(int preposition) {
        int at = preposition + 1;
        if (!sentence.token(preposition).tag().equals("IN") || at >= sentence.size()) {
            return false;
        }
        return DAYS.contains(sentence.token(at).text())
                || sentence.token(at).tag().equals("CD")
                        && sentence.token(at).text().matches("(1[89]|20)\\d\\d");
    }

    /** "has called" is no "have call", and "struck Iran-backed militias" no "strike back". */
    private boolean isOtherVerb(int at, String word) {
        return sentence.token(at).isVerb() && !sentence.token(at).text().equalsIgnoreCase(word);
    }

    private boolean mayStandBetween(int at) {
        Token token = sentence.token(at);
        String tag = token.tag();
        if (tag.equals("DT")
                || tag.startsWith("JJ")
                || tag.startsWith("RB")
                || tag.equals("PRP$")
                || tag.equals("CD")) {
            return true;
        }
        if (tag.equals("POS")
                || tag.startsWith("NNP")
                || tag.equals("VBN")
                || tag.equals("HYPH")
                || tag.equals("VBG")) {
            return true;
        }
        if (token.is("of")
                && at > 0
                && TRANSPARENT.contains(sentence.token(at - 1).lemma())) {
            return true;
        }
        return tag.startsWith("NN") && tree.is(at, "compound")
                || TRANSPARENT.contains(token.lemma())
                || tag.equals("``")
                || tag.equals("''");
    }

    /** A particle, an object or a prepositional phrase's preposition that the tree hangs under the verb. */
    private int inTree(int verb, String word) {
        for (int child : tree.children(verb, "compound:prt", "advmod", "obl", "xcomp")) {
            // "use his strength to force" is no "use force"
            boolean infinitive = sentence.token(child).isVerb()
                    && child > 0
                    && sentence.token(child - 1).tag().equals("TO");
            // "wrote in the letter" is no "write letter": what a preposition leads to is no object
            boolean led = tree.is(child, "obl") && sentence.token(child).isNoun() && isLed(child);
            if (is(child, word) && child > verb && !infinitive && !led) {
                return child;
            }
            int marker = tree.child(child, "case");
            if (marker >= 0 && marker > verb && is(marker, word) && !leadsToDay(marker)) {
                return marker;
            }
        }
        for (int object : syntax.objects(verb)) {
            if (is(object, word)) {
                return object;
            }
            // "made $20 million available", "let the activists off", read as words of the object
            for (int child : tree.children(object, "amod", "advmod")) {
                if (child > object && is(child, word)) {
                    return child;
                }
            }
            // "let officials into its prisons", read as "officials into prisons"; other prepositions may be the noun's
            // own
            for (int child : word.equals("into") ? tree.children(object, "nmod") : List.<Integer>of()) {
                int marker = tree.child(child, "case");
                if (marker > object && is(marker, word)) {
                    return marker;
                }
            }
            if (TRANSPARENT.contains(sentence.token(object).lemma())) {
                for (int child : tree.children(object, "nmod")) {
                    if (is(child, word)) {
                        return child;
                    }
                }
            }
        }
        return -1;
    }

    /** Whether a preposition stands over a noun; "closed down the road" has a particle, whatever the tree says. */
    private boolean isLed(int noun) {
        return tree.children(noun, "case").stream()
                .anyMatch(marker -> !PARTICLES.contains(sentence.token(marker).text()));
    }

    /** "March" and "May" with a capital are months within a sentence, and no march. */
    static boolean isMonth(Token token) {
        return token.isProperNoun() && (token.is("March") || token.is("May")) && token.index() > 0;
    }

    boolean is(int at, String word) {
        Token token = sentence.token(at);
        if (isMonth(token)) {
            return false;
        }
        return token.lemma().toLowerCase(Locale.ROOT).equals(word)
                || token.text().toLowerCase(Locale.ROOT).equals(word);
    }
}
