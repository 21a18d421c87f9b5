package org.rapporteur.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Story;

/**
 * What a change of stories made elsewhere leaves behind here: records of the changed stories that whoever linked them has
 * forgotten, or not yet met again after a failure. They stay in the story that they are in.
 */
final class LeftBehind {
    private LeftBehind() {}

    /** The same change, with those left behind named in their stories. */
    static Relinked keptIn(Relinked relinked, Handle handle) {
        Set<String> named = new TreeSet<>(relinked.gone());
        relinked.stories().forEach(story -> named.addAll(story.records()));
        Map<String, List<String>> left = new TreeMap<>();
        for (List<String> some : Shelf.portions(named)) {
            handle.createQuery(
                            "SELECT DISTINCT m.record, m.story FROM membership m JOIN membership n ON n.story = m.story"
                                    + " JOIN record r ON r.id = m.record WHERE n.record IN (<keys>) ORDER BY m.story, m.record")
                    .bindList("keys", some)
                    .map((row, context) -> Map.entry(row.getString("story"), row.getString("record")))
                    .forEach(row -> {
                        if (!named.contains(row.getValue())) {
                            left.computeIfAbsent(row.getKey(), story -> new ArrayList<>())
                                    .add(row.getValue());
                        }
                    });
        }
        return left.isEmpty() ? relinked : with(relinked, left);
    }

    private static Relinked with(Relinked relinked, Map<String, List<String>> left) {
        Map<String, Story> stories = new LinkedHashMap<>();
        relinked.stories().forEach(story -> stories.put(story.id(), story));
        left.forEach((id, records) -> {
            Set<String> all = new HashSet<>(records);
            Story story = stories.get(id);
            if (story != null) {
                all.addAll(story.records());
            }
            stories.put(id, new Story(id, all.stream().sorted().toList()));
        });
        return new Relinked(relinked.gone(), List.copyOf(stories.values()));
    }
}
