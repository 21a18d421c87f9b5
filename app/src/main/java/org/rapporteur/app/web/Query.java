package org.rapporteur.app.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.app.serve.RequestDay;

/** Reads what stands behind the question mark of an address; an empty value is none. */
final class Query {
    private Query() {}

    static @Nullable String text(Context context, String name) {
        String value = context.queryParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    static @Nullable LocalDate day(Context context, String name) {
        return RequestDay.of(name, text(context, name));
    }

    static int number(Context context, String name, int otherwise, int most) {
        String value = text(context, name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number < 1 || number > most) {
                throw Failure.badRequest(name + "=" + value + " is out of range; give 1 to " + most);
            }
            return number;
        } catch (NumberFormatException e) {
            throw Failure.badRequest(name + "=" + value + " is no number; give 1 to " + most);
        }
    }
}
