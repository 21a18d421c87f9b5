package org.rapporteur.app.doctor;

/**
 * What a check found.
 *
 * @param about what was looked at
 * @param found what is there; where something is wrong, also what to do
 */
public record Finding(String about, Level level, String found) {
    /** How it is. */
    public enum Level {
        OK,
        /** Works, but may not for long or not for much. */
        WARNING,
        WRONG
    }

    static Finding ok(String about, String found) {
        return new Finding(about, Level.OK, found);
    }

    static Finding warning(String about, String found) {
        return new Finding(about, Level.WARNING, found);
    }

    static Finding wrong(String about, String found) {
        return new Finding(about, Level.WRONG, found);
    }
}
