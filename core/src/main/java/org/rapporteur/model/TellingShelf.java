package org.rapporteur.model;

import java.util.Collection;
import java.util.Set;

/** Where tellings are kept between runs, with the blocks and the cluster of each. */
public interface TellingShelf {
    /** The kept tellings that have any of the blocks. */
    Collection<Telling> inBlocks(Set<String> blocks);

    /** All kept tellings of the clusters that hold any of the records. */
    Collection<Telling> inClustersOf(Set<String> records);

    /** The kept tellings of these identities. */
    Collection<Telling> ofIdentities(Set<String> identities);
}
