package org.rapporteur.resolution.place;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Place;
import org.rapporteur.model.Sentence;

/**
 * What the words around a name say of its size: "Kherson region" and "Kharkiv Oblast" are parts of a country named after
 * their capitals, "the city of Kherson" is a city.
 *
 * @param end index behind the name and the noun that belongs to it
 * @param word the noun, empty for none
 * @param resolution PLOVER's; null when the words do not say
 */
record Division(int end, String word, @Nullable Integer resolution) {
    private static final int CITY = 4;

    static Division of(Sentence sentence, Gazetteer.Match match, Gazetteer gazetteer, PlaceWords words, String text) {
        int end = match.end();
        if (end < sentence.size() && words.division(sentence.token(end).text()) != null) {
            String word = sentence.token(end).text();
            boolean listed = word.endsWith("s");
            return new Division(listed ? end : end + 1, word, words.division(word));
        }
        String shared = sharedNoun(sentence, end, gazetteer, words, text);
        if (shared != null) {
            return new Division(end, shared, words.division(shared));
        }
        if (match.first() > 1 && sentence.token(match.first() - 1).is("of")) {
            String noun = sentence.token(match.first() - 2).text();
            if (words.division(noun) != null && !noun.endsWith("s")) {
                return new Division(end, noun, words.division(noun));
            }
            if (noun.equalsIgnoreCase("city") || noun.equalsIgnoreCase("town") || noun.equalsIgnoreCase("village")) {
                return new Division(end, "", CITY);
            }
        }
        return new Division(end, "", null);
    }

    /** "the Kherson, Sumy and Zaporizhzhia regions": the noun behind a list holds for all of it. */
    private static @Nullable String sharedNoun(
            Sentence sentence, int from, Gazetteer gazetteer, PlaceWords words, String text) {
        int at = from;
        boolean another = false;
        while (at < sentence.size()) {
            String word = sentence.token(at).text();
            if (word.equals(",") || word.equals("and") || word.equals("or")) {
                at++;
                continue;
            }
            Gazetteer.Match next = gazetteer.longest(sentence, at, text);
            if (next == null) {
                return another && word.endsWith("s") && words.division(word) != null ? word : null;
            }
            if (at == from) {
                return null;
            }
            another = true;
            at = next.end();
        }
        return null;
    }

    boolean isNamed() {
        return !word.isEmpty();
    }

    /** The entries of the size that the words say, where there are any. */
    List<GazetteerEntry> narrow(List<GazetteerEntry> entries) {
        Integer size = resolution;
        if (size == null) {
            return entries;
        }
        List<GazetteerEntry> fitting = entries.stream()
                .filter(entry -> entry.place().resolution() == size
                        || size <= 3
                                && entry.place().resolution() <= 3
                                && entry.place().resolution() > 1)
                .toList();
        return fitting.isEmpty() ? entries : fitting;
    }

    /** The part of the country that is named after a city; other places stay as they are. */
    Place of(Place place) {
        Integer size = resolution;
        if (size == null || word.isEmpty() || place.resolution() != CITY) {
            return place;
        }
        String noun = word.endsWith("s")
                ? (word.endsWith("ies")
                        ? word.substring(0, word.length() - 3) + "y"
                        : word.substring(0, word.length() - 1))
                : word;
        String title = Character.toUpperCase(noun.charAt(0)) + noun.substring(1).toLowerCase(Locale.ROOT);
        return new Place(
                place.name() + " " + title, place.countryCode(), null, place.latitude(), place.longitude(), size);
    }
}
