package org.rapporteur.linking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Place;

/** How well the places of two tellings go together, at differing detail: a street, its city, the country. */
final class PlaceFit {
    static final double CONFLICT = Double.NaN;
    static final double SAME_CITY = 1.5;
    /** Spoken of beside it. */
    private static final double AROUND = 0.75;

    private static final double SAME_PROVINCE = 0.7;
    private static final double SAME_COUNTRY = 0.4;
    private static final double CITY_WIDTH = 25;
    private static final double PROVINCE_WIDTH = 300;
    private static final double SEA_WIDTH = 600;
    private static final int CITY = 4;
    private static final int COUNTRY = 1;
    private static final double EARTH = 6371;

    private PlaceFit() {}

    static double of(Candidate one, Candidate other) {
        if (areApart(one.told.direction(), other.told.direction())) {
            return CONFLICT;
        }
        double fit = of(one.place(), other.place());
        return fit == 0 ? Math.max(around(one, other), around(other, one)) : fit;
    }

    /** How near a telling without a place stands to words that name the other's, or the same as stand about it. */
    private static double around(Candidate unplaced, Candidate other) {
        if (unplaced.place() != null) {
            return 0;
        }
        Place place = other.place();
        if (place != null && unplaced.surroundings().contains(place.name())) {
            return place.resolution() > COUNTRY ? AROUND : SAME_COUNTRY;
        }
        return 0;
    }

    /** "northern" and "southern", "eastern" and "southwestern": parts that do not meet. */
    private static boolean areApart(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return false;
        }
        for (String side : List.of("north", "south", "east", "west")) {
            if (one.contains(side) && other.contains(side)) {
                return false;
            }
        }
        return true;
    }

    private static double of(@Nullable Place one, @Nullable Place other) {
        if (one == null || other == null) {
            return 0;
        }
        if (one.name().equals(other.name()) && one.resolution() > COUNTRY && sameCountry(one, other)) {
            return SAME_CITY;
        }
        if (one.countryCode() == null || other.countryCode() == null) {
            return apart(one, other) > SEA_WIDTH ? CONFLICT : 0;
        }
        if (!sameCountry(one, other)) {
            return CONFLICT;
        }
        int coarser = Math.min(one.resolution(), other.resolution());
        if (coarser == COUNTRY) {
            return SAME_COUNTRY;
        }
        double apart = apart(one, other);
        if (coarser >= CITY) {
            return apart <= CITY_WIDTH ? SAME_CITY / 2 : CONFLICT;
        }
        return apart <= PROVINCE_WIDTH ? SAME_PROVINCE : CONFLICT;
    }

    private static boolean sameCountry(Place one, Place other) {
        return one.countryCode() == null
                ? other.countryCode() == null
                : one.countryCode().equals(other.countryCode());
    }

    /** Kilometres between two places; 0 when one is nowhere. */
    private static double apart(Place one, Place other) {
        Double north = one.latitude();
        Double east = one.longitude();
        Double otherNorth = other.latitude();
        Double otherEast = other.longitude();
        if (north == null || east == null || otherNorth == null || otherEast == null) {
            return 0;
        }
        double a = Math.toRadians(north);
        double b = Math.toRadians(otherNorth);
        double cosine =
                Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(east - otherEast));
        return EARTH * Math.acos(Math.max(-1, Math.min(1, cosine)));
    }
}
