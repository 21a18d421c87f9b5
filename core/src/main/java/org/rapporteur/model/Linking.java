package org.rapporteur.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins tellings into stories. What it gives depends on the set of tellings alone, never on their order. */
public interface Linking {
    /** The blocks that a telling is to be kept under; a store looks others up by them and need not understand them. */
    Set<String> blocks(Telling telling);

    /** The stories of a set of tellings, each telling in one. */
    List<Story> link(Collection<Telling> tellings, List<StoryDecision> decisions);

    /**
     * The same when some tellings come and others go, at a cost that grows with what is told of the same parties in the same days
     * and not with what is kept: afterwards all stories are those that {@link #link} would give for the whole set.
     *
     * @param added tellings that are not on the shelf yet
     * @param removed tellings that are still on the shelf, and to be taken off
     * @param touched identities of kept tellings that an analyst has decided about since
     * @param kept all tellings so far
     * @param decisions all decisions of analysts, in the order in which they were taken
     */
    Relinked relink(
            Collection<Telling> added,
            Collection<Telling> removed,
            Set<String> touched,
            TellingShelf kept,
            List<StoryDecision> decisions);

    /**
     * What the tellings of one story add up to.
     *
     * @param asOf the day for which a plan is overdue or not; null to leave that open
     */
    StoryLife life(Collection<Telling> story, @Nullable LocalDate asOf);
}
