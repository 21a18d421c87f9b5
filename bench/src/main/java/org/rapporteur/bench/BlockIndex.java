package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Which records have a block, in plain arrays: 12 bytes for a block and 4 for each record but the first, where maps and lists
 * take 100. Records are only added.
 */
final class BlockIndex {
    private static final int PAGE = 20;
    private static final int EMPTY = Integer.MIN_VALUE;
    /** Room of the lists of one block, the first of them short since most blocks are. */
    private static final int[] ROOMS = {2, 6, 14, 62};

    private long[] blocks = new long[1 << 12];
    /** The record of a block that has one only, else the complement of where its last list begins. */
    private int[] values = new int[1 << 12];

    private int size;
    /** Lists of records: where the list before begins, which of ROOMS it has times 64 plus its length, the records. */
    private final List<int[]> pages = new ArrayList<>();

    private int end;
    private long entries;

    BlockIndex() {
        Arrays.fill(values, EMPTY);
    }

    /** FNV-1a, as the store numbers blocks: a rare coincidence offers linking one telling too many. */
    static long number(String block) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < block.length(); i++) {
            hash = (hash ^ block.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static int slot(long[] blocks, int[] values, long block) {
        int slot = (int) (block ^ block >>> 32) & (blocks.length - 1);
        while (values[slot] != EMPTY && blocks[slot] != block) {
            slot = (slot + 1) & (blocks.length - 1);
        }
        return slot;
    }

    void add(long block, int record) {
        entries++;
        int slot = slot(blocks, values, block);
        int value = values[slot];
        if (value == EMPTY) {
            blocks[slot] = block;
            values[slot] = record;
            if (++size > blocks.length * 0.6) {
                grow();
            }
        } else if (value >= 0) {
            values[slot] = ~list(-1, 0, value);
            append(slot, record);
        } else {
            append(slot, record);
        }
    }

    private void append(int slot, int record) {
        int at = ~values[slot];
        int[] page = pages.get(at >>> PAGE);
        int here = at & (1 << PAGE) - 1;
        int room = page[here + 1] >>> 6;
        int length = page[here + 1] & 63;
        if (length == ROOMS[room]) {
            values[slot] = ~list(at, Math.min(room + 1, ROOMS.length - 1), record);
        } else {
            page[here + 2 + length] = record;
            page[here + 1]++;
        }
    }

    /** A new list of one record. */
    private int list(int before, int room, int record) {
        int length = 2 + ROOMS[room];
        if ((end & (1 << PAGE) - 1) + length > 1 << PAGE) {
            end = (end | (1 << PAGE) - 1) + 1;
        }
        while (pages.size() <= end >>> PAGE) {
            pages.add(new int[1 << PAGE]);
        }
        int[] page = pages.get(end >>> PAGE);
        int here = end & (1 << PAGE) - 1;
        page[here] = before;
        page[here + 1] = room << 6 | 1;
        page[here + 2] = record;
        int list = end;
        end += length;
        return list;
    }

    private void grow() {
        long[] wider = new long[blocks.length * 2];
        int[] widerValues = new int[wider.length];
        Arrays.fill(widerValues, EMPTY);
        for (int i = 0; i < blocks.length; i++) {
            if (values[i] != EMPTY) {
                int slot = slot(wider, widerValues, blocks[i]);
                wider[slot] = blocks[i];
                widerValues[slot] = values[i];
            }
        }
        blocks = wider;
        values = widerValues;
    }

    /** Gives the records of some blocks, one that has several of them as often. */
    void each(long[] sought, IntConsumer records) {
        int[] found = new int[sought.length];
        // all at once: the memory is waited for together
        for (int i = 0; i < found.length; i++) {
            found[i] = values[slot(blocks, values, sought[i])];
        }
        for (int value : found) {
            if (value >= 0) {
                records.accept(value);
            } else if (value != EMPTY) {
                each(~value, records);
            }
        }
    }

    private void each(int last, IntConsumer records) {
        for (int at = last; at >= 0; ) {
            int[] page = pages.get(at >>> PAGE);
            int here = at & (1 << PAGE) - 1;
            int length = page[here + 1] & 63;
            for (int i = 0; i < length; i++) {
                records.accept(page[here + 2 + i]);
            }
            at = page[here];
        }
    }

    /** Records of all blocks together. */
    long entries() {
        return entries;
    }

    /** How many blocks there are. */
    int size() {
        return size;
    }

    /** Records of the largest block. */
    int largest() {
        int largest = 0;
        for (int value : values) {
            if (value >= 0) {
                largest = Math.max(largest, 1);
            } else if (value != EMPTY) {
                int[] count = new int[1];
                each(~value, record -> count[0]++);
                largest = Math.max(largest, count[0]);
            }
        }
        return largest;
    }
}
