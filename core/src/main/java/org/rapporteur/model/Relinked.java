package org.rapporteur.model;

import java.util.List;
import java.util.Set;

/**
 * What changed among the stories when tellings came or went.
 *
 * @param gone records that are in no story any more
 * @param stories the stories that were formed anew or grew, the earliest first; they replace all earlier stories of the
 *     records in them. Stories that are not named stay as they were
 */
public record Relinked(Set<String> gone, List<Story> stories) {
    public Relinked {
        gone = Set.copyOf(gone);
        stories = List.copyOf(stories);
    }
}
