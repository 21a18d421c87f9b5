package org.rapporteur.resolution.time;

/** The categories of the time grammar. A pattern names them in angle brackets, lower-case. */
enum Kind {
    /** Double; NaN for "several". */
    NUMBER,
    /** Integer. */
    ORDINAL,
    /** Integer, 1 to 12. */
    MONTH,
    /** {@link java.time.DayOfWeek}. */
    WEEKDAY,
    /** {@link java.time.DayOfWeek}, plural. */
    WEEKDAYS,
    /** Double: twenty, thirty. */
    TENS,
    /** {@link Grain}, singular. */
    UNIT,
    /** {@link Grain}, plural. */
    UNITS,
    /** Integer, four digits. */
    YEAR,
    /** Integer, 1 to 31, in digits. */
    DAY,
    /** Integer, a year divisible by ten. */
    DECADE,
    /** String: SP, SU, FA, WI. */
    SEASON,
    /** String: MO, AF, EV, NI, DT, MI. */
    PART,
    /** String: T10:30. */
    CLOCK,
    /** {@link Feast}. */
    FEAST,
    /** {@link Length}. */
    LENGTH,
    /** {@link When}, a length of time that is fastened to a day: "the past two weeks". */
    LENGTH_OF,
    /** {@link When}, a day or larger. */
    DATE,
    /** {@link When}, a day that stands for one year's event. */
    NAMED_DAY,
    /** {@link When}, a happening of known date. */
    WORLD_EVENT,
    /** {@link When}, smaller than a day. */
    TIME,
    /** {@link When}. */
    SET,
    /** Words that look like a time and are none. */
    NOTHING;

    /** Whether such a stretch is a time expression by itself. */
    boolean isAnswer() {
        return compareTo(LENGTH) >= 0;
    }
}
