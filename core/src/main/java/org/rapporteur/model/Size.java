package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/** How many people an act hit, where the report tells; null where it does not. */
public record Size(
        @Nullable Integer dead,
        @Nullable Integer injured,
        @Nullable Integer arrested) {
    public static final Size UNTOLD = new Size(null, null, null);
}
