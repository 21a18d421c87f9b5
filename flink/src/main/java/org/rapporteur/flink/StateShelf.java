package org.rapporteur.flink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.FlinkRuntimeException;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Story;
import org.rapporteur.model.Telling;
import org.rapporteur.model.TellingShelf;

/** The tellings of one type with their blocks and stories, in Flink's keyed state. */
final class StateShelf implements TellingShelf {
    private final MapState<String, Telling> tellings;
    private final PortionedLists blocks;
    private final MapState<String, String> storyOf;
    private final MapState<String, List<String>> stories;
    private final Expiry expiry;

    StateShelf(RuntimeContext context) {
        tellings =
                context.getMapState(new MapStateDescriptor<>("tellings", Types.STRING, StateTypes.of(Telling.class)));
        blocks = new PortionedLists(context, "blocks");
        storyOf = context.getMapState(new MapStateDescriptor<>("story-of", Types.STRING, Types.STRING));
        stories = context.getMapState(new MapStateDescriptor<>("stories", Types.STRING, Types.LIST(Types.STRING)));
        expiry = new Expiry(context);
    }

    private interface Access<T> {
        T run() throws Exception;
    }

    private static <T> T access(Access<T> access) {
        try {
            return access.run();
        } catch (Exception e) {
            throw new FlinkRuntimeException("the state of linking cannot be read: " + e.getMessage(), e);
        }
    }

    void put(Telling telling, Set<String> itsBlocks) throws Exception {
        tellings.put(telling.record(), telling);
        for (String block : itsBlocks) {
            blocks.add(block, telling.record());
        }
    }

    void remove(Telling telling, Set<String> itsBlocks) throws Exception {
        tellings.remove(telling.record());
        for (String block : itsBlocks) {
            blocks.remove(block, telling.record());
        }
    }

    /**
     * Writes what linking gave.
     *
     * @param days by its id the day on which a telling that came now counts no more; empty to keep all for good
     * @return the days on which a story is to be forgotten that were not noted before
     */
    Set<Long> write(Relinked relinked, Map<String, Long> days) throws Exception {
        Map<String, Long> until = new HashMap<>(days);
        for (Story story : relinked.stories()) {
            for (String record : story.records()) {
                Long before = expiry.of(storyOf.get(record));
                if (before != null) {
                    until.merge(record, before, Math::max);
                }
            }
        }
        Map<String, Long> noted = new HashMap<>();
        for (String record : relinked.gone()) {
            leave(record, noted);
            storyOf.remove(record);
        }
        for (Story story : relinked.stories()) {
            for (String record : story.records()) {
                leave(record, noted);
            }
        }
        Set<Long> fresh = new TreeSet<>();
        for (Story story : relinked.stories()) {
            stories.put(story.id(), story.records());
            long last = Long.MIN_VALUE;
            for (String record : story.records()) {
                storyOf.put(record, story.id());
                last = Math.max(last, until.getOrDefault(record, Long.MIN_VALUE));
            }
            if (last > Long.MIN_VALUE) {
                boolean isNoted = Long.valueOf(last).equals(noted.get(story.id()));
                expiry.expire(story.id(), last, isNoted);
                if (!isNoted) {
                    fresh.add(last);
                }
            }
        }
        return fresh;
    }

    /** @param noted collects by its id the day on which a story that ends here would have been forgotten */
    private void leave(String record, Map<String, Long> noted) throws Exception {
        String before = storyOf.get(record);
        Long day = expiry.of(before);
        if (before != null) {
            stories.remove(before);
        }
        if (day != null) {
            noted.put(before, day);
            expiry.forget(before);
        }
    }

    /** Forgets the stories of which nothing was told for so long, each with all its tellings. */
    void forget(long today, Function<Telling, Set<String>> blocksOf) throws Exception {
        for (String story : expiry.due(today)) {
            List<String> records = stories.get(story);
            stories.remove(story);
            for (String record : records == null ? List.<String>of() : records) {
                storyOf.remove(record);
            }
            for (Telling telling : ofRecords(records == null ? List.of() : records)) {
                remove(telling, blocksOf.apply(telling));
            }
        }
    }

    List<Telling> ofRecords(Collection<String> records) {
        return access(() -> {
            List<Telling> found = new ArrayList<>();
            for (String record : records) {
                Telling telling = tellings.get(record);
                if (telling != null) {
                    found.add(telling);
                }
            }
            return found;
        });
    }

    @Override
    public Collection<Telling> inBlocks(Set<String> sought) {
        return access(() -> {
            Set<String> records = new TreeSet<>();
            for (String block : sought) {
                records.addAll(blocks.all(block));
            }
            return ofRecords(records);
        });
    }

    @Override
    public Map<String, String> storiesOf(Set<String> records) {
        return access(() -> {
            Map<String, String> found = new HashMap<>();
            for (String record : records) {
                String story = storyOf.get(record);
                if (story != null) {
                    found.put(record, story);
                }
            }
            return found;
        });
    }

    @Override
    public Collection<Telling> inStory(String story) {
        return access(() -> {
            List<String> records = stories.get(story);
            return records == null ? List.of() : ofRecords(records);
        });
    }

    /** Asked only for what analysts decided; they decide in the store. */
    @Override
    public Collection<Telling> ofIdentities(Set<String> identities) {
        if (identities.isEmpty()) {
            return List.of();
        }
        throw new UnsupportedOperationException("a Flink job links without analysts' decisions; they are in the store");
    }
}
