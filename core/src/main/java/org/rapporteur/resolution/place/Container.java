package org.rapporteur.resolution.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Place;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Reads which country or state the words around a name put it in: "Paris, Texas", "Lebanon's Tripoli". */
final class Container {
    private static final Set<String> KINDS = Set.of(
            "city",
            "town",
            "village",
            "port",
            "capital",
            "region",
            "province",
            "of",
            "the",
            "in",
            ",",
            "northern",
            "southern",
            "eastern",
            "western",
            "coastal",
            "border",
            "central",
            "'s",
            "’s",
            "second",
            "main");
    private static final int FARTHEST = 5;

    private Container() {}

    static @Nullable GazetteerEntry of(Sentence sentence, Gazetteer.Match match, Gazetteer gazetteer, String text) {
        if (match.entries().size() < 2) {
            return null;
        }
        GazetteerEntry behind = behind(sentence, match.end(), gazetteer, text);
        return behind != null ? behind : before(sentence, match.first(), gazetteer, text);
    }

    /** "X, Country", "X in Country", "X, in northern Country". */
    private static @Nullable GazetteerEntry behind(Sentence sentence, int end, Gazetteer gazetteer, String text) {
        int at = end;
        while (at < sentence.size()
                && at < end + FARTHEST
                && KINDS.contains(sentence.token(at).text())) {
            at++;
        }
        return at == end || at >= sentence.size() ? null : outer(gazetteer.longest(sentence, at, text));
    }

    /** "Country's X", "the Lebanese city of X", "Country's northern port of X". */
    private static @Nullable GazetteerEntry before(Sentence sentence, int first, Gazetteer gazetteer, String text) {
        int at = first - 1;
        while (at >= 0
                && at >= first - FARTHEST
                && KINDS.contains(sentence.token(at).text())) {
            at--;
        }
        if (at < 0) {
            return null;
        }
        Token token = sentence.token(at);
        String country = gazetteer.countryOf(token.text());
        if (country != null) {
            Place place = new Place(country, country, null, null, null, 1);
            return new GazetteerEntry(place, "", 0, false, true, false, "");
        }
        for (int from = at; from >= 0 && from > at - 3 && from < first - 1; from--) {
            Gazetteer.Match match = gazetteer.longest(sentence, from, text);
            if (match != null && match.end() == at + 1) {
                return outer(match);
            }
        }
        return null;
    }

    private static @Nullable GazetteerEntry outer(Gazetteer.@Nullable Match match) {
        if (match == null) {
            return null;
        }
        GazetteerEntry outer = null;
        for (GazetteerEntry entry : match.entries()) {
            int resolution = entry.place().resolution();
            if (resolution <= 2
                    && entry.place().countryCode() != null
                    && (outer == null || resolution > outer.place().resolution())) {
                outer = entry;
            }
        }
        return outer;
    }
}
