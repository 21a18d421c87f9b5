package org.rapporteur.resolution.place;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Place;

/** Chooses between places of one name by the rest of the report: countries named, other places near, fame. */
final class Choice {
    private static final double SAME_SENTENCE = 1.5;
    private static final double SAME_REPORT = 1.5;
    private static final double CONTAINED = 6;
    private static final double PART_NAMED = 3;
    private static final double NEAR = 1;
    private static final double NEAR_DEGREES = 3;

    private final Map<String, Integer> countries = new TreeMap<>();
    private final Set<String> within = new TreeSet<>();
    private final Set<String> named = new TreeSet<>();
    private final Map<String, Place> sure = new TreeMap<>();
    private int total;

    /** A place chosen, with the rule and the words that chose it. */
    record Chosen(GazetteerEntry entry, String rule, String words) {}

    void sawCountry(String code) {
        countries.merge(code, 1, Integer::sum);
        total++;
    }

    /** Notes a place that its name leaves no doubt of. */
    void sawPlace(GazetteerEntry entry) {
        String country = entry.place().countryCode();
        if (country != null) {
            sawCountry(country);
        }
        if (!entry.within().isEmpty()) {
            within.add(entry.within());
        }
        named.add(entry.place().name());
        sure.putIfAbsent(entry.place().name(), entry.place());
    }

    /**
     * Chooses.
     *
     * @param container the state or country that the words put the place in; null when they do not
     * @param sentenceCountries countries named in the sentence
     */
    Chosen choose(List<GazetteerEntry> entries, @Nullable GazetteerEntry container, Set<String> sentenceCountries) {
        if (entries.size() == 1) {
            return new Chosen(entries.get(0), "place/only", "");
        }
        GazetteerEntry best = entries.get(0);
        double most = -1;
        String rule = "place/population";
        for (GazetteerEntry entry : entries) {
            String country = entry.place().countryCode();
            double contained = container != null && holds(container, entry) ? CONTAINED : 0;
            double told = country == null ? 0 : told(country, sentenceCountries);
            double part =
                    within.contains(entry.place().name()) || !entry.within().isEmpty() && named.contains(entry.within())
                            ? PART_NAMED
                            : 0;
            double near = isNearSurePlace(entry.place()) ? NEAR : 0;
            double score = entry.prior() + contained + told + part + near;
            if (score > most) {
                most = score;
                best = entry;
                rule = contained > 0
                        ? "place/container"
                        : part > 0
                                ? "place/part-named"
                                : told > 0 ? "place/country-named" : near > 0 ? "place/near" : "place/population";
            }
        }
        return new Chosen(best, rule, "of " + entries.size() + " places of this name");
    }

    private double told(String country, Set<String> sentenceCountries) {
        int count = countries.getOrDefault(country, 0);
        double share = total == 0 ? 0 : (double) count / total;
        return SAME_REPORT * share + (sentenceCountries.contains(country) ? SAME_SENTENCE : 0);
    }

    private static boolean holds(GazetteerEntry container, GazetteerEntry entry) {
        Place outer = container.place();
        return outer.resolution() == 1
                ? outer.countryCode() != null
                        && outer.countryCode().equals(entry.place().countryCode())
                : outer.name().equals(entry.within())
                        || outer.name().startsWith(entry.within() + " ")
                                && !entry.within().isEmpty();
    }

    private boolean isNearSurePlace(Place place) {
        for (Place other : sure.values()) {
            if (other != place
                    && other.resolution() > 1
                    && apart(place.latitude(), other.latitude()) < NEAR_DEGREES
                    && apart(place.longitude(), other.longitude()) < NEAR_DEGREES) {
                return true;
            }
        }
        return false;
    }

    private static double apart(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null ? 180 : Math.abs(one - other);
    }
}
