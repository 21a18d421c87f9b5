package org.rapporteur.resolution.place;

import org.rapporteur.model.Place;

/**
 * A place with what helps to choose between places of one name.
 *
 * @param within the state, province or city that contains it, empty where no choice needs it
 * @param population 0 when unknown
 * @param doubtful whether the name is as often a word or a person, and needs a sign that a place is meant
 * @param government whether the name also stands for a government: states, capitals, seats of power
 * @param capital whether it is a capital
 * @param at file and line of the entry
 */
record GazetteerEntry(
        Place place, String within, long population, boolean doubtful, boolean government, boolean capital, String at) {

    GazetteerEntry asDoubtful() {
        return new GazetteerEntry(place, within, population, true, government, capital, at);
    }

    /** How likely the place is meant where the text says nothing else: famous before small. */
    double prior() {
        double size = population > 0 ? Math.log10(population + 10) : 5;
        return size + (place.resolution() == 1 ? 2 : 0) + (capital ? 2 : 0);
    }
}
