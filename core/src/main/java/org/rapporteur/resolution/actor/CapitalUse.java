package org.rapporteur.resolution.actor;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Says whether the name of a capital is used for the place or for the government that sits there. */
final class CapitalUse {
    private static final Set<String> REST = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "throughout",
            "within",
            "into",
            "through",
            "via",
            "beyond",
            "above");
    private static final Set<String> MOTION = Set.of(
            "travel",
            "fly",
            "go",
            "visit",
            "trip",
            "return",
            "come",
            "arrive",
            "head",
            "flight",
            "tour",
            "journey",
            "drive",
            "march",
            "move",
            "flee",
            "withdraw",
            "evacuate",
            "relocate",
            "leave",
            "invite",
            "rush",
            "escape",
            "deport",
            "extradite",
            "transfer",
            "evacuation",
            "withdrawal",
            "arrival",
            "departure",
            "kilometer",
            "kilometre",
            "km",
            "mile",
            "take",
            "road",
            "train",
            "pilgrimage",
            "stop",
            "advance",
            "send",
            "bring",
            "envoy",
            "ambassador",
            "delegation",
            "dispatch",
            "route",
            "home");
    private static final Set<String> GOALS = Set.of(
            "visit",
            "leave",
            "enter",
            "reach",
            "bomb",
            "attack",
            "shell",
            "strike",
            "hit",
            "capture",
            "seize",
            "besiege",
            "storm",
            "tour",
            "target",
            "pound",
            "bombard",
            "surround",
            "encircle",
            "retake",
            "recapture",
            "rock",
            "shake",
            "overrun",
            "occupy",
            "flee",
            "liberate");
    private static final Set<String> PARTS = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "downtown",
            "east",
            "west",
            "north",
            "south",
            "greater",
            "inner",
            "capital",
            "city",
            "suburban",
            "nearby",
            "old");
    private static final Set<String> PLACE_NOUNS = Set.of(
            "airport",
            "street",
            "streets",
            "suburb",
            "suburbs",
            "outskirts",
            "skyline",
            "resident",
            "residents",
            "district",
            "districts",
            "neighborhood",
            "neighbourhood",
            "neighborhoods",
            "neighbourhoods",
            "center",
            "centre",
            "metro",
            "hotel",
            "hotels",
            "port",
            "population",
            "mayor",
            "square",
            "cathedral",
            "university",
            "subway",
            "region",
            "independence",
            "main",
            "international",
            "historic",
            "red",
            "old",
            "downtown",
            "stock");

    private CapitalUse() {}

    static boolean isPlace(Sentence sentence, int first, int end) {
        Token before = first == 0 ? null : sentence.token(first - 1);
        if (before == null) {
            return followedByPlaceNoun(sentence, end);
        }
        String word = before.text().toLowerCase(Locale.ROOT);
        if (PARTS.contains(word) || followedByPlaceNoun(sentence, end) || isModifier(sentence, end)) {
            return true;
        }
        if (word.equals(",") && first > 1 && sentence.token(first - 2).is("capital")) {
            return true;
        }
        if (REST.contains(word)) {
            return true;
        }
        DependencyTree tree = sentence.tree();
        int head = tree.head(end - 1);
        String lemma = head < 0 ? "" : sentence.token(head).lemma().toLowerCase(Locale.ROOT);
        if (word.equals("to") || word.equals("from") || word.equals("for") || word.equals("on") || word.equals("of")) {
            boolean near = first > 1
                    && MOTION.contains(sentence.token(first - 2).lemma().toLowerCase(Locale.ROOT));
            return near || (!word.equals("of") && MOTION.contains(lemma)) || isCityOf(sentence, first);
        }
        return GOALS.contains(lemma) && (tree.is(end - 1, "obj") || tree.is(end - 1, "obl"));
    }

    /** "the city of Kyiv", "the streets of Cairo". */
    private static boolean isCityOf(Sentence sentence, int first) {
        return first > 1
                && sentence.token(first - 1).is("of")
                && (sentence.token(first - 2).is("city")
                        || PLACE_NOUNS.contains(sentence.token(first - 2).text().toLowerCase(Locale.ROOT))
                        || sentence.token(first - 2).is("part")
                        || sentence.token(first - 2).is("parts")
                        || sentence.token(first - 2).is("capital"));
    }

    private static boolean followedByPlaceNoun(Sentence sentence, int end) {
        int at = end;
        if (at < sentence.size() && sentence.token(at).tag().equals("POS")) {
            at++;
        }
        return at < sentence.size()
                && at > end - 1
                && PLACE_NOUNS.contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
    }

    /** "the Paris attacks", "Minsk agreements". */
    private static boolean isModifier(Sentence sentence, int end) {
        return end < sentence.size() && sentence.token(end).isNoun();
    }
}
