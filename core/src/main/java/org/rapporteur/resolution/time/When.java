package org.rapporteur.resolution.time;

import org.jspecify.annotations.Nullable;

/** The meaning of a time expression: what it denotes once its context is known. */
interface When {
    /** Null where the words turn out to denote no time. */
    @Nullable Resolved at(Context context);
}
