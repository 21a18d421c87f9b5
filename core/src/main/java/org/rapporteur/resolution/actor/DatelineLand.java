package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * The country that a report is written from, by its date line: "NAIROBI (Example Wire) -". A bureau writes of other countries
 * too, so it says whose a ministry is only where nothing else does.
 *
 * @param words the place as written
 */
record DatelineLand(String code, String words) {
    /** Seats of bodies between states: what is told from there is rarely their host's. */
    private static final Set<String> SEATS_OF_MANY =
            Set.of("Brussels", "Geneva", "Strasbourg", "The Hague", "Hague", "Vienna", "New York", "United Nations");
    /** Names of a state and of a part of another: "ATLANTA, Georgia". */
    private static final Set<String> TWO_LANDS = Set.of("Georgia");

    /** Null for a report without a date line or with one whose place the tables do not know. */
    static @Nullable DatelineLand of(List<Sentence> sentences, NameIndex names) {
        for (Sentence sentence : sentences) {
            if (sentence.dateline() > 0) {
                return ofPlaces(places(sentence), names);
            }
        }
        return null;
    }

    private static @Nullable DatelineLand ofPlaces(List<String> places, NameIndex names) {
        for (String place : places) {
            boolean alone = !TWO_LANDS.contains(place) || places.size() == 1;
            if (SEATS_OF_MANY.contains(place)) {
                return null;
            }
            for (Name name : names.named(place)) {
                boolean land = name.kind() == Name.Kind.CAPITAL
                        || name.kind() == Name.Kind.COUNTRY
                        || name.kind() == Name.Kind.REGION;
                if (alone && land && name.code().length() == 3) {
                    return new DatelineLand(name.code(), place);
                }
            }
        }
        return null;
    }

    /** What stands between commas before the agency: "KILIS, Turkey (AP)" has two. */
    private static List<String> places(Sentence sentence) {
        List<String> places = new ArrayList<>();
        StringBuilder place = new StringBuilder();
        for (int i = 0; i < sentence.dateline(); i++) {
            Token token = sentence.token(i);
            boolean word =
                    Character.isLetter(token.text().charAt(0)) && !token.text().startsWith("-");
            if (word) {
                place.append(place.isEmpty() ? "" : " ").append(written(token.text()));
                continue;
            }
            if (!place.isEmpty()) {
                places.add(place.toString());
                place.setLength(0);
            }
            if (!token.text().equals(",")) {
                break;
            }
        }
        return places;
    }

    /** "NAIROBI" as the tables write it. */
    private static String written(String word) {
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }
}
