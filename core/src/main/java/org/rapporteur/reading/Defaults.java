package org.rapporteur.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a reader takes where a file does not say: the options {@code --published} and {@code --publisher}. */
public record Defaults(
        @Nullable LocalDate published, @Nullable String publisher) {
    public static final Defaults NONE = new Defaults(null, null);
}
