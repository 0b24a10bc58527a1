package io.quotewire.core.entity.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An immutable map from fingerprints to small positive numbers. It uses open addressing with key and value in one word,
 * so that most look-ups touch memory once. Thread-safe.
 */
final class FingerprintMap {
    /** The number of slots for five entries; most keys are then in their home slot. */
    private static final int SLOTS_FOR_FIVE = 10;

    private final long[] slots;
    private final int size;

    private FingerprintMap(int size) {
        this.size = size;
        this.slots = new long[(size / 5 * SLOTS_FOR_FIVE) + SLOTS_FOR_FIVE];
    }

    /** The value of the key, 0 if there is none. */
    int get(int key) {
        int slot = home(key);
        long found = slots[slot];
        while (found != 0 && (int) (found >>> Integer.SIZE) != key) {
            slot = next(slot);
            found = slots[slot];
        }
        return (int) found;
    }

    /**
     * The result of {@link #get} for each key. Most reads miss the processor's cache; here they do not wait for each
     * other.
     */
    int[] getAll(int[] keys) {
        long[] found = new long[keys.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = slots[home(keys[i])];
        }
        int[] values = new int[found.length];
        for (int i = 0; i < found.length; i++) {
            boolean isAtHome = found[i] == 0 || (int) (found[i] >>> Integer.SIZE) == keys[i];
            values[i] = isAtHome ? (int) found[i] : get(keys[i]);
        }
        return values;
    }

    int size() {
        return size;
    }

    /** A filter that rejects most absent keys. */
    FingerprintFilter filter() {
        FingerprintFilter filter = new FingerprintFilter(size);
        for (long slot : slots) {
            if (slot != 0) {
                filter.add((int) (slot >>> Integer.SIZE));
            }
        }
        return filter;
    }

    private void put(int key, int value) {
        int slot = home(key);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = ((long) key << Integer.SIZE) | value;
    }

    /** The home slot of a key. Ascending keys have ascending homes, which makes filling the table fast. */
    private int home(int key) {
        return (int) ((Integer.toUnsignedLong(key) * slots.length) >>> Integer.SIZE);
    }

    private int next(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    /** Writes the entries with their keys as unsigned numbers; bytes of one kind are grouped, which compresses best. */
    static void write(SortedMap<Long, Integer> entries, DeflatedWriter out) {
        int[] values = byFrequency(entries.values());
        Map<Integer, Integer> ranks = new HashMap<>();
        out.number(values.length);
        for (int value : values) {
            ranks.put(value, ranks.size());
            out.number(value);
        }
        out.number(entries.size());
        writeSplit(gaps(entries.keySet()), out);
        writeSplit(
                entries.values().stream()
                        .mapToLong(value -> ranks.getOrDefault(value, 0))
                        .toArray(),
                out);
    }

    static FingerprintMap read(DeflatedReader in) {
        int[] values = new int[in.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.size();
        }
        int size = in.size();
        int[] gaps = readSplit(size, in);
        int[] ranks = readSplit(size, in);
        FingerprintMap map = new FingerprintMap(size);
        int key = 0;
        for (int i = 0; i < size; i++) {
            key += gaps[i];
            map.put(key, values[ranks[i]]);
        }
        return map;
    }

    /** The values by descending frequency, then ascending. */
    private static int[] byFrequency(Collection<Integer> values) {
        Map<Integer, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static long[] gaps(Set<Long> keys) {
        long[] gaps = new long[keys.size()];
        long last = 0;
        int i = 0;
        for (long key : keys) {
            gaps[i++] = key - last;
            last = key;
        }
        return gaps;
    }

    /** Writes the lowest octet of each number, then the rest of each. */
    private static void writeSplit(long[] numbers, DeflatedWriter out) {
        for (long number : numbers) {
            out.octet((int) number);
        }
        for (long number : numbers) {
            out.number(number >>> Byte.SIZE);
        }
    }

    private static int[] readSplit(int size, DeflatedReader in) {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = in.octet();
        }
        for (int i = 0; i < size; i++) {
            numbers[i] |= (int) in.number() << Byte.SIZE;
        }
        return numbers;
    }
}
