package org.rapporteur.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.model.Telling;
import org.rapporteur.model.TellingShelf;

/** The tellings in the store, as linking looks them up. */
final class Shelf implements TellingShelf {
    /** Keys in one statement: more of them would make the statement long, fewer the statements many. */
    private static final int MOST = 400;

    private final Handle handle;
    private final KnownTellings known;

    Shelf(Handle handle, KnownTellings known) {
        this.handle = handle;
        this.known = known;
    }

    /** Blocks are kept as numbers: a rare coincidence offers linking one telling too many, which it then refuses. */
    static long number(String block) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < block.length(); i++) {
            hash = (hash ^ block.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    @Override
    public Collection<Telling> inBlocks(Set<String> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        // one value however many blocks: a statement of hundreds of values takes twice as long
        String numbers = blocks.stream()
                .map(block -> String.valueOf(number(block)))
                .distinct()
                .collect(Collectors.joining(","));
        return ofRecords(handle.createQuery("SELECT DISTINCT record FROM block WHERE block IN"
                        + " (SELECT CAST(unnest(string_to_array(:numbers, ',')) AS BIGINT))")
                .bind("numbers", numbers)
                .mapTo(String.class)
                .list());
    }

    @Override
    public Map<String, String> storiesOf(Set<String> records) {
        Map<String, String> stories = new HashMap<>();
        for (List<String> some : portions(records)) {
            handle.createQuery("SELECT record, story FROM membership WHERE record IN (<keys>)")
                    .bindList("keys", some)
                    .map((row, context) -> stories.put(row.getString("record"), row.getString("story")))
                    .list();
        }
        return stories;
    }

    @Override
    public Collection<Telling> inStory(String story) {
        return ofRecords(strings("SELECT record FROM membership WHERE story IN (<keys>)", List.of(story)));
    }

    @Override
    public Collection<Telling> ofIdentities(Set<String> identities) {
        List<Telling> tellings = new ArrayList<>();
        for (List<String> some : portions(identities)) {
            strings("SELECT telling FROM record WHERE identity IN (<keys>) ORDER BY id", some)
                    .forEach(json -> tellings.add(TellingJson.telling(json)));
        }
        return tellings;
    }

    /** The tellings of these records, in the order of their ids. */
    List<Telling> ofRecords(Collection<String> records) {
        Map<String, Telling> tellings = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (String record : new TreeSet<>(records)) {
            Telling telling = known.of(record);
            if (telling == null) {
                unknown.add(record);
            } else {
                tellings.put(record, telling);
            }
        }
        for (List<String> some : portions(unknown)) {
            for (String json : strings("SELECT telling FROM record WHERE id IN (<keys>)", some)) {
                Telling telling = TellingJson.telling(json);
                known.remember(telling);
                tellings.put(telling.record(), telling);
            }
        }
        return List.copyOf(tellings.values());
    }

    private List<String> strings(String sql, List<String> keys) {
        return handle.createQuery(sql)
                .bindList("keys", keys)
                .mapTo(String.class)
                .list();
    }

    /** Cuts keys into lists that fit a statement; no keys give no list. */
    static <T> List<List<T>> portions(Collection<T> keys) {
        List<T> all = List.copyOf(keys);
        List<List<T>> portions = new ArrayList<>();
        for (int i = 0; i < all.size(); i += MOST) {
            portions.add(all.subList(i, Math.min(all.size(), i + MOST)));
        }
        return portions;
    }
}
