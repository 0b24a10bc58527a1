package io.quotewire.core.entity.lexicon;

import java.util.SortedMap;

/**
 * An immutable map from fingerprints to small positive numbers. A key and its value share one word of a table with open
 * addressing, so that a look-up mostly touches memory once. Thread-safe.
 */
final class FingerprintMap {
    /** Slots for each five entries: most keys then stand where they belong. */
    private static final int SLOTS_FOR_FIVE = 7;

    private final long[] slots;
    private final int size;

    private FingerprintMap(int size) {
        this.size = size;
        this.slots = new long[(size / 5 * SLOTS_FOR_FIVE) + SLOTS_FOR_FIVE];
    }

    /** The value of the key, 0 where there is none. */
    int get(int key) {
        int slot = home(key);
        long found = slots[slot];
        while (found != 0 && (int) (found >>> Integer.SIZE) != key) {
            slot = next(slot);
            found = slots[slot];
        }
        return (int) found;
    }

    int size() {
        return size;
    }

    private void put(int key, int value) {
        int slot = home(key);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = ((long) key << Integer.SIZE) | value;
    }

    /** Keys in ascending order have homes in ascending order, which makes filling the table quick. */
    private int home(int key) {
        return (int) ((Integer.toUnsignedLong(key) * slots.length) >>> Integer.SIZE);
    }

    private int next(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    /** Writes the entries, their keys as unsigned numbers. */
    static void write(SortedMap<Long, Integer> entries, BinaryWriter out) {
        out.number(entries.size());
        long last = 0;
        for (long key : entries.keySet()) {
            out.number(key - last);
            last = key;
        }
        for (int value : entries.values()) {
            out.number(value);
        }
    }

    static FingerprintMap read(BinaryReader in) {
        int[] keys = new int[in.size()];
        int key = 0;
        for (int i = 0; i < keys.length; i++) {
            key += (int) in.number();
            keys[i] = key;
        }
        FingerprintMap map = new FingerprintMap(keys.length);
        for (int each : keys) {
            map.put(each, (int) in.number());
        }
        return map;
    }
}
