package org.rapporteur.resolution.time;

/** Where a time lies that names neither year nor week, as seen from the day of publication. */
enum Direction {
    PAST,
    FUTURE,
    /** The present tense: the nearest, rather ahead. */
    PRESENT,
    /** The present tense of a verb that tells what is set, "leaves on Monday": ahead, but for a date that is close behind. */
    TIMETABLE,
    /** The words around it do not tell. */
    OPEN
}
