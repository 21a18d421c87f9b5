package org.rapporteur.resolution.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Finds the names of places in a sentence and leaves out those that are part of another name: of a person, an
 * organisation, a treaty, or of a compound that makes a party of the place ("Moscow-backed").
 */
final class NameFinder {
    /** In a headline with capitals, the words beside a name say nothing. */
    private static final double HEADLINE = 0.7;

    private static final int SHORTEST_HEADLINE = 4;
    private static final Set<String> PLACE_COMPOUNDS =
            Set.of("based", "born", "area", "bound", "style", "wide", "region", "raised", "trained");

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final String text;
    private final Set<String> people = new HashSet<>();

    NameFinder(Gazetteer gazetteer, PlaceWords words, String text) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.text = text;
    }

    List<Gazetteer.Match> find(Sentence sentence) {
        List<Gazetteer.Match> found = new ArrayList<>();
        boolean headline = isHeadline(sentence);
        int at = 0;
        while (at < sentence.size()) {
            Gazetteer.Match match = gazetteer.longest(sentence, at, text);
            if (match == null) {
                at++;
                continue;
            }
            if (isPlace(sentence, match, headline)) {
                found.add(match);
            }
            at = match.end();
        }
        return found;
    }

    private static boolean isHeadline(Sentence sentence) {
        int letters = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            char unit = token.text().charAt(0);
            if (Character.isLetter(unit) && token.text().length() > 3) {
                letters++;
                capitals += Character.isUpperCase(unit) ? 1 : 0;
            }
        }
        return letters >= SHORTEST_HEADLINE && capitals >= HEADLINE * letters;
    }

    private boolean isPlace(Sentence sentence, Gazetteer.Match match, boolean headline) {
        int first = match.first();
        int end = match.end();
        if (match.entries().isEmpty() || !isNoun(sentence, match) || isCompound(sentence, first, end)) {
            return false;
        }
        boolean shown = isShown(sentence, first, end);
        if (match.entries().get(0).doubtful() && !shown && !isDateline(sentence, match)) {
            return false;
        }
        if (end - first == 1 && !shown && people.contains(sentence.token(first).text())) {
            return false;
        }
        return headline || !isPartOfName(sentence, match);
    }

    /** One word that the tagger calls a verb or a pronoun ("Reading", "US") is no name. */
    private static boolean isNoun(Sentence sentence, Gazetteer.Match match) {
        if (match.end() - match.first() > 1) {
            return true;
        }
        Token token = sentence.token(match.first());
        String tag = token.tag();
        return (tag.startsWith("NN")
                                || tag.startsWith("JJ")
                                || tag.equals("FW")
                                || tag.startsWith("VB")
                                || tag.equals("RB"))
                        && !(token.isVerb() && match.first() == 0)
                || token.text().length() > 3 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    /** "Moscow-backed", "pro-Kyiv", "U.S.-China": parties, not places; "Paris-based" is a place. */
    private boolean isCompound(Sentence sentence, int first, int end) {
        if (end + 1 < sentence.size() && sentence.token(end).text().equals("-") && touches(sentence, end)) {
            String next = sentence.token(end + 1).text().toLowerCase(Locale.ROOT);
            return touches(sentence, end + 1) && !PLACE_COMPOUNDS.contains(next);
        }
        return first > 1
                && sentence.token(first - 1).text().equals("-")
                && touches(sentence, first)
                && touches(sentence, first - 1);
    }

    private static boolean touches(Sentence sentence, int token) {
        return sentence.token(token - 1).span().end()
                == sentence.token(token).span().begin();
    }

    /** Whether the words show that a place is meant: "in X", "the city of X", "X, Texas". */
    private boolean isShown(Sentence sentence, int first, int end) {
        if (end + 1 < sentence.size() && sentence.token(end).text().equals(",")) {
            Gazetteer.Match container = gazetteer.longest(sentence, end + 1, text);
            if (container != null
                    && container.entries().stream()
                            .anyMatch(entry -> entry.place().resolution() <= 2)
                    && (container.end() == sentence.size()
                            || !sentence.token(container.end()).is("and"))) {
                return true;
            }
        }
        int before = first - 1;
        while (before > 0
                && words.is("before", sentence.token(before))
                && sentence.token(before).tag().startsWith("JJ")) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        Token word = sentence.token(before);
        if (word.is("of")) {
            return before > 0 && words.is("of-place", sentence.token(before - 1));
        }
        return (words.is("near", word) || word.is("to") || word.is("from"))
                && (word.tag().equals("IN") || word.tag().equals("TO"));
    }

    static boolean isDateline(Sentence sentence, Gazetteer.Match match) {
        return match.first() == 0 && match.end() <= sentence.dateline();
    }

    private boolean isPartOfName(Sentence sentence, Gazetteer.Match match) {
        int first = match.first();
        int end = match.end();
        if (first > 0) {
            Token before = sentence.token(first - 1);
            if (isCapitalised(before)
                    && before.isProperNoun()
                    && !isBeside("before", before)
                    && !endsPlace(sentence, first)) {
                people.add(sentence.token(end - 1).text());
                return true;
            }
            if (before.is("of")
                    && first > 1
                    && isCapitalised(sentence.token(first - 2))
                    && first > 2
                    && !words.is("head", sentence.token(first - 2))) {
                return true;
            }
        }
        if (end < sentence.size()) {
            Token after = sentence.token(end);
            if (isCapitalised(after)
                    && after.isNoun()
                    && !isBeside("after", after)
                    && !words.is("venue", after)
                    && words.division(after.text()) == null
                    && gazetteer.longest(sentence, end, text) == null) {
                people.add(sentence.token(first).text());
                people.add(after.text());
                return true;
            }
        }
        return false;
    }

    /** "Kyiv, Ukraine" is written "Ukraine Kyiv" by some: a place before a place is no first name. */
    private boolean endsPlace(Sentence sentence, int first) {
        for (int from = Math.max(0, first - 3); from < first; from++) {
            Gazetteer.Match match = gazetteer.longest(sentence, from, text);
            if (match != null && match.end() == first && !match.entries().isEmpty()) {
                return !match.entries().get(0).doubtful();
            }
        }
        return false;
    }

    private boolean isBeside(String kind, Token token) {
        return words.is(kind, token) || words.is("calendar", token);
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.text().charAt(0));
    }
}
