package org.rapporteur.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Story;
import org.rapporteur.model.StoryLife;
import org.rapporteur.model.Telling;

/** Writes the stories that linking gives; those that did not change are left as they are. */
final class StoryRows {
    private static final String STORY =
            "INSERT INTO story VALUES (:id, :act, :state, :current, :rule, :from, :to, :records,"
                    + " :reports, :origins, :first, :last, :life)";
    private static final String REVISION =
            "INSERT INTO story_revision VALUES (:story, :number, :state, :record, :said, :origin, :from,"
                    + " :to, :oldFrom, :oldTo)";

    private final Handle handle;
    private final Linking linking;
    private final KnownTellings known;

    /** Where a record stood before. */
    private record Place(String record, String story) {}

    StoryRows(Handle handle, Linking linking, KnownTellings known) {
        this.handle = handle;
        this.known = known;
        this.linking = linking;
    }

    /** @param fresh records that were put in or coded anew, so that their stories are written in any case */
    void write(Relinked relinked, Set<String> fresh) {
        Set<String> affected = new TreeSet<>(relinked.gone());
        relinked.stories().forEach(story -> affected.addAll(story.records()));
        Map<String, Place> before = places(affected);
        Map<String, Set<String>> members = new TreeMap<>();
        before.values()
                .forEach(place -> members.computeIfAbsent(place.story(), id -> new HashSet<>())
                        .add(place.record()));
        List<Story> changed = relinked.stories().stream()
                .filter(story -> !isAsBefore(story, members, before, fresh))
                .toList();
        Set<String> kept = relinked.stories().stream().map(Story::id).collect(Collectors.toSet());
        Set<String> dropped = new TreeSet<>(members.keySet());
        dropped.removeAll(kept);
        changed.forEach(story -> dropped.add(story.id()));
        delete("story", "id", dropped);
        delete("story_revision", "story", dropped);
        Set<String> moved = new TreeSet<>(relinked.gone());
        for (Story story : changed) {
            story.records().stream()
                    .filter(record -> !stoodIn(before.get(record), story))
                    .forEach(moved::add);
        }
        delete("membership", "record", moved);
        insert(changed, moved);
    }

    private static boolean stoodIn(@Nullable Place place, Story story) {
        return place != null && place.story().equals(story.id());
    }

    private static boolean isAsBefore(
            Story story, Map<String, Set<String>> members, Map<String, Place> before, Set<String> fresh) {
        if (!new HashSet<>(story.records()).equals(members.get(story.id()))) {
            return false;
        }
        return story.records().stream().allMatch(record -> {
            Place place = before.get(record);
            return !fresh.contains(record) && place != null;
        });
    }

    private Map<String, Place> places(Collection<String> records) {
        Map<String, Place> places = new TreeMap<>();
        for (List<String> some : Shelf.portions(records)) {
            handle.createQuery("SELECT record, story FROM membership WHERE record IN (<keys>)")
                    .bindList("keys", some)
                    .map((row, context) -> new Place(row.getString("record"), row.getString("story")))
                    .forEach(place -> places.put(place.record(), place));
        }
        return places;
    }

    private void delete(String table, String column, Collection<String> keys) {
        for (List<String> some : Shelf.portions(keys)) {
            handle.createUpdate("DELETE FROM " + table + " WHERE " + column + " IN (<keys>)")
                    .bindList("keys", some)
                    .execute();
        }
    }

    private void insert(List<Story> stories, Set<String> moved) {
        if (stories.isEmpty()) {
            return;
        }
        List<String> all = stories.stream().flatMap(s -> s.records().stream()).toList();
        Map<String, Telling> tellings = new Shelf(handle, known)
                .ofRecords(all).stream().collect(Collectors.toMap(Telling::record, Function.identity()));
        PreparedBatch rows = handle.prepareBatch("INSERT INTO membership VALUES (:record, :story)");
        PreparedBatch heads = handle.prepareBatch(STORY);
        PreparedBatch revisions = handle.prepareBatch(REVISION);
        for (Story story : stories) {
            List<Telling> own = new ArrayList<>();
            for (String record : story.records()) {
                Telling telling = tellings.get(record);
                // linked elsewhere, a record may be corrected here already: the stories without it are on their way
                if (telling != null) {
                    own.add(telling);
                    if (moved.contains(record)) {
                        rows.bind("record", record).bind("story", story.id()).add();
                    }
                }
            }
            if (!own.isEmpty()) {
                story(heads, revisions, story, own);
            }
        }
        for (PreparedBatch batch : List.of(rows, heads, revisions)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private void story(PreparedBatch heads, PreparedBatch revisions, Story story, List<Telling> tellings) {
        StoryLife life = linking.life(tellings, null);
        heads.bind("id", story.id())
                .bind("act", tellings.get(0).type().name())
                .bind("state", life.state().name())
                .bind("current", life.current())
                .bind("rule", life.rule())
                .bind("from", life.from())
                .bind("to", life.to())
                .bind("records", tellings.size())
                .bind(
                        "reports",
                        tellings.stream().map(Telling::report).distinct().count())
                .bind("origins", life.origins())
                .bind("first", life.firstSaid())
                .bind("last", life.lastSaid())
                .bind("life", TellingJson.of(life))
                .add();
        int number = 0;
        for (StoryLife.Revision revision : life.revisions()) {
            revisions
                    .bind("story", story.id())
                    .bind("number", number++)
                    .bind("state", revision.state().name())
                    .bind("record", revision.record())
                    .bind("said", revision.said())
                    .bind("origin", revision.origin())
                    .bind("from", revision.from())
                    .bind("to", revision.to())
                    .bind("oldFrom", revision.oldFrom())
                    .bind("oldTo", revision.oldTo())
                    .add();
        }
    }
}
