package org.rapporteur.app.desk;

import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

/** What types and statuses are called in requests. */
final class Names {
    private Names() {}

    static EventType type(String name) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Failure.badRequest(
                        "type=" + name + " is no type of PLOVER; give one of " + Arrays.toString(EventType.values())));
    }

    static Status status(String name) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Failure.badRequest("status=" + name + " is no status; give one of "
                        + Arrays.toString(Status.values()).toLowerCase(Locale.ROOT)));
    }
}
