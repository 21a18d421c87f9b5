package org.rapporteur.app.serve;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day as requests give it, YYYY-MM-DD. */
public final class RequestDay {
    private RequestDay() {}

    /**
     * The day that a field of a request gives, null where it gives none.
     *
     * @throws Failure as a bad request, when it is no day
     */
    public static @Nullable LocalDate of(String field, @Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Failure.badRequest(field + "=" + value + " is no day; write it as 2026-03-18");
        }
    }
}
