package org.rapporteur.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a desk asks beside {@link StoryQueries}: who is in a list of stories, where, and whether anything changed. */
public interface DeskQueries {
    /** Something that differs whenever the store's answers may; cheap to ask. */
    String version();

    /** The day of the latest report; null when no report has one. */
    @Nullable LocalDate latestDay();

    /** Of each story the codes of those who take part in it, actors first; a story without any is left out. */
    Map<String, List<String>> codes(Collection<String> stories);
}
