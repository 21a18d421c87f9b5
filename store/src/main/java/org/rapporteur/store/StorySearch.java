package org.rapporteur.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

/**
 * What stories are searched by; empty lists and nulls ask for nothing.
 *
 * @param words all of which must stand in the record's sentence, its report's title, or the full names in it; "negotiat*"
 *     stands for all words that begin so, and several words in one are a phrase
 * @param actors all of whom take part: a code ("RUS"), code and sector ("RUS/MIL"), or a name
 * @param from the act is not over before this day (the day of the report stands in for one that is not told)
 * @param to the act does not begin after this day
 * @param source whose words they are: name or code of a source, or a publisher
 */
public record StorySearch(
        List<String> words,
        List<String> actors,
        List<EventType> types,
        List<Status> statuses,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        int limit) {
    public StorySearch {
        words = List.copyOf(words);
        actors = List.copyOf(actors);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }
}
