package org.rapporteur.model;

/** Who vouches for a telling, the best placed to know last. */
public enum Voice {
    /** A source that the report does not name: "officials", "reportedly". */
    UNNAMED,
    /** Another outlet that the report names. */
    OUTLET,
    /** A named source that has no part in the act. */
    NAMED,
    /** The report itself. */
    REPORT,
    /** One who takes part in the act, or who speaks for one who does. */
    PARTY
}
