package org.rapporteur.model;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Where tellings are kept between runs, with the blocks and the story of each. */
public interface TellingShelf {
    /** The kept tellings that have any of the blocks. */
    Collection<Telling> inBlocks(Set<String> blocks);

    /** The id of the story that each of the records stands in, by record. */
    Map<String, String> storiesOf(Set<String> records);

    /** The tellings of a story. */
    Collection<Telling> inStory(String story);

    /** The kept tellings of these identities. */
    Collection<Telling> ofIdentities(Set<String> identities);
}
