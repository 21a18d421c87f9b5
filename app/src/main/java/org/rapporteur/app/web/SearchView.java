package org.rapporteur.app.web;

import java.util.List;
import java.util.Map;
import org.rapporteur.store.StorySearch;
import org.rapporteur.store.StorySummary;

/**
 * A search with what it found.
 *
 * @param fields the filled-in fields as they stand in the address
 */
public record SearchView(StorySearch query, Map<String, String> fields, List<StorySummary> found) {
    /** What stands in the field of words. */
    public String words() {
        return fields.getOrDefault("q", "");
    }

    /** What stands in the field of actors. */
    public String actors() {
        return fields.getOrDefault("actor", "");
    }

    /** How many were found. */
    public String countText() {
        if (found.isEmpty()) {
            return "No stories. Fewer words find more; * at the end of a word stands for any ending.";
        }
        String more = found.size() == query.limit() ? "; there may be more, narrow the search" : "";
        return Wording.count(found.size(), "story") + ", the latest told first" + more;
    }
}
