package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Story;
import org.rapporteur.model.Telling;
import org.rapporteur.model.TellingShelf;

/**
 * Tellings of one type and their stories in memory, to measure linking without a database: tellings as bytes but for the
 * last, as in the store, and blocks and stories in plain arrays, so that ten million fit. Records are "AID-0", "AID-1" and
 * so on, as {@link MadeNews} names them.
 */
final class MemoryShelf implements TellingShelf {
    /** Tellings that are kept unpacked, a power of two. */
    private static final int ROOM = 1 << 15;

    private final Linking linking;
    private final TellingBytes tellings = new TellingBytes();
    private final BlockIndex blocks = new BlockIndex();
    private final @Nullable Telling[] unpacked = new @Nullable Telling[ROOM];
    /** For each record the first of its story, which names the story here, and the next of it, -1 for none. */
    private int[] first = new int[1024];

    private int[] next = new int[1024];
    private long found;
    private long sought;
    private long opened;

    MemoryShelf(Linking linking) {
        this.linking = linking;
    }

    void put(List<Telling> report) {
        Relinked relinked = linking.relink(report, List.of(), Set.of(), this, List.of());
        keep(report);
        relinked.stories().forEach(this::form);
    }

    /** Keeps tellings under their blocks and links none: each is a story of its own. */
    void keep(List<Telling> report) {
        for (Telling telling : report) {
            int number = number(telling.record());
            if (number != tellings.size()) {
                throw new IllegalArgumentException(telling.record() + " is out of turn");
            }
            tellings.add(telling);
            unpacked[number & ROOM - 1] = telling;
            linking.blocks(telling).forEach(block -> blocks.add(BlockIndex.number(block), number));
        }
        if (tellings.size() > first.length) {
            first = Arrays.copyOf(first, tellings.size() * 2);
            next = Arrays.copyOf(next, tellings.size() * 2);
        }
        for (Telling telling : report) {
            int number = number(telling.record());
            first[number] = number;
            next[number] = -1;
        }
    }

    private void form(Story story) {
        int head = number(story.records().get(0));
        int before = -1;
        for (String record : story.records()) {
            int number = number(record);
            first[number] = head;
            next[number] = -1;
            if (before >= 0) {
                next[before] = number;
            }
            before = number;
        }
    }

    private static int number(String record) {
        return Integer.parseInt(record, record.lastIndexOf('-') + 1, record.length(), 10);
    }

    private Telling telling(int number) {
        Telling known = unpacked[number & ROOM - 1];
        if (known != null && number(known.record()) == number) {
            return known;
        }
        opened++;
        Telling telling = tellings.get(number);
        unpacked[number & ROOM - 1] = telling;
        return telling;
    }

    /** How many tellings were given out so far. */
    long found() {
        return found;
    }

    /** How many blocks were looked up so far. */
    long sought() {
        return sought;
    }

    /** How many tellings were unpacked so far. */
    long unpacked() {
        return opened;
    }

    int size() {
        return tellings.size();
    }

    int stories() {
        int stories = 0;
        for (int record = 0; record < tellings.size(); record++) {
            stories += first[record] == record ? 1 : 0;
        }
        return stories;
    }

    int largestStory() {
        int largest = 0;
        int[] sizes = new int[tellings.size()];
        for (int record = 0; record < sizes.length; record++) {
            largest = Math.max(largest, ++sizes[first[record]]);
        }
        return largest;
    }

    BlockIndex blocks() {
        return blocks;
    }

    /** All stories by their ids. */
    Map<String, Set<String>> all() {
        Map<String, Set<String>> all = new HashMap<>();
        for (int record = 0; record < tellings.size(); record++) {
            all.computeIfAbsent("s-" + tellings.get(first[record]).identity(), id -> new java.util.TreeSet<>())
                    .add(tellings.get(record).record());
        }
        return all;
    }

    @Override
    public Collection<Telling> inBlocks(Set<String> names) {
        sought += names.size();
        long[] numbers = new long[names.size()];
        int i = 0;
        for (String name : names) {
            numbers[i++] = BlockIndex.number(name);
        }
        Numbers records = new Numbers();
        blocks.each(numbers, records::add);
        Arrays.sort(records.all, 0, records.size);
        List<Telling> near = new ArrayList<>();
        int last = -1;
        for (int r = 0; r < records.size; r++) {
            if (records.all[r] != last) {
                last = records.all[r];
                near.add(telling(last));
            }
        }
        found += near.size();
        return near;
    }

    /** Numbers of records, as many as come. */
    private static final class Numbers {
        private int[] all = new int[64];
        private int size;

        void add(int number) {
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = number;
        }
    }

    @Override
    public Map<String, String> storiesOf(Set<String> records) {
        Map<String, String> ids = new HashMap<>();
        records.forEach(record -> ids.put(record, "story-" + first[number(record)]));
        return ids;
    }

    @Override
    public Collection<Telling> inStory(String story) {
        List<Telling> told = new ArrayList<>();
        for (int record = number(story); record >= 0; record = next[record]) {
            told.add(telling(record));
        }
        return told;
    }

    @Override
    public Collection<Telling> ofIdentities(Set<String> identities) {
        List<Telling> told = new ArrayList<>();
        for (int record = 0; record < tellings.size() && !identities.isEmpty(); record++) {
            Telling telling = tellings.get(record);
            if (identities.contains(telling.identity())) {
                told.add(telling);
            }
        }
        return told;
    }
}
