package org.rapporteur.flink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    /** Records in one entry of a block: adding one rewrites no more than these. */
    private static final int PORTION = 100;

    private final MapState<String, Telling> tellings;
    /** Records of a block in portions, named by the block and the portion's number. */
    private final MapState<String, List<String>> blocks;

    private final MapState<String, Integer> portions;
    private final MapState<String, String> storyOf;
    private final MapState<String, List<String>> stories;
    private final MapState<Long, List<String>> expiring;

    StateShelf(RuntimeContext context) {
        tellings =
                context.getMapState(new MapStateDescriptor<>("tellings", Types.STRING, StateTypes.of(Telling.class)));
        blocks = context.getMapState(new MapStateDescriptor<>("blocks", Types.STRING, Types.LIST(Types.STRING)));
        portions = context.getMapState(new MapStateDescriptor<>("portions", Types.STRING, Types.INT));
        storyOf = context.getMapState(new MapStateDescriptor<>("story-of", Types.STRING, Types.STRING));
        stories = context.getMapState(new MapStateDescriptor<>("stories", Types.STRING, Types.LIST(Types.STRING)));
        expiring = context.getMapState(new MapStateDescriptor<>("expiring", Types.LONG, Types.LIST(Types.STRING)));
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
            Integer last = portions.get(block);
            int portion = last == null ? 0 : last;
            List<String> records = blocks.get(block + "#" + portion);
            List<String> longer = records == null ? new ArrayList<>() : new ArrayList<>(records);
            if (longer.size() >= PORTION) {
                longer = new ArrayList<>();
                portion++;
            }
            longer.add(telling.record());
            blocks.put(block + "#" + portion, longer);
            if (last == null || last != portion) {
                portions.put(block, portion);
            }
        }
    }

    void remove(Telling telling, Set<String> itsBlocks) throws Exception {
        tellings.remove(telling.record());
        for (String block : itsBlocks) {
            Integer last = portions.get(block);
            for (int portion = last == null ? -1 : last; portion >= 0; portion--) {
                List<String> records = blocks.get(block + "#" + portion);
                if (records != null && records.contains(telling.record())) {
                    List<String> left = new ArrayList<>(records);
                    left.remove(telling.record());
                    blocks.put(block + "#" + portion, left);
                }
            }
        }
    }

    void write(Relinked relinked) throws Exception {
        for (String record : relinked.gone()) {
            String story = storyOf.get(record);
            storyOf.remove(record);
            if (story != null) {
                stories.remove(story);
            }
        }
        for (Story story : relinked.stories()) {
            for (String record : story.records()) {
                String before = storyOf.get(record);
                if (before != null) {
                    stories.remove(before);
                }
            }
        }
        for (Story story : relinked.stories()) {
            stories.put(story.id(), story.records());
            for (String record : story.records()) {
                storyOf.put(record, story.id());
            }
        }
    }

    /** Notes that a telling counts no more from a day on. */
    void expireOn(long day, String record) throws Exception {
        List<String> records = expiring.get(day);
        List<String> longer = records == null ? new ArrayList<>() : new ArrayList<>(records);
        longer.add(record);
        expiring.put(day, longer);
    }

    /** What counts no more from a day on, each time it is asked for once. */
    List<Telling> expired(long day) throws Exception {
        List<String> records = expiring.get(day);
        expiring.remove(day);
        return records == null ? List.of() : ofRecords(records);
    }

    void leaveStory(String record) throws Exception {
        String story = storyOf.get(record);
        storyOf.remove(record);
        List<String> records = story == null ? null : stories.get(story);
        if (records != null) {
            List<String> left = new ArrayList<>(records);
            left.remove(record);
            if (left.isEmpty()) {
                stories.remove(story);
            } else {
                stories.put(story, left);
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
                Integer last = portions.get(block);
                for (int portion = 0; last != null && portion <= last; portion++) {
                    List<String> some = blocks.get(block + "#" + portion);
                    records.addAll(some == null ? List.of() : some);
                }
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
