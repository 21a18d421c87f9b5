package org.rapporteur.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of stories that a search finds, the latest told first: what comes behind it stays the same when others
 * come in before.
 *
 * @param told the last day on which a record that fits was told; null when none has a day
 */
public record StoryPosition(@Nullable LocalDate told, String story) {}
