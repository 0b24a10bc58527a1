package io.quotewire.core.entity.lexicon;

import java.util.SortedMap;

/** An immutable map from fingerprints to small numbers: sorted keys behind an index of their first bits. Thread-safe. */
final class FingerprintMap {
    private final int[] keys;
    private final int[] values;
    private final int[] buckets;
    private final int shift;

    /** Takes over the arrays; the keys ascend as unsigned numbers. */
    FingerprintMap(int[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
        int bits = Math.max(1, 31 - Integer.numberOfLeadingZeros(Math.max(2, keys.length)));
        this.shift = 32 - bits;
        this.buckets = new int[(1 << bits) + 1];
        for (int key : keys) {
            buckets[(key >>> shift) + 1]++;
        }
        for (int i = 1; i < buckets.length; i++) {
            buckets[i] += buckets[i - 1];
        }
    }

    /** The value of the key, 0 where there is none. */
    int get(int key) {
        int bucket = key >>> shift;
        for (int i = buckets[bucket], end = buckets[bucket + 1]; i < end; i++) {
            if (keys[i] == key) {
                return values[i];
            }
        }
        return 0;
    }

    int size() {
        return keys.length;
    }

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
        int size = in.size();
        int[] keys = new int[size];
        int key = 0;
        for (int i = 0; i < size; i++) {
            key += (int) in.number();
            keys[i] = key;
        }
        int[] values = new int[size];
        for (int i = 0; i < size; i++) {
            values[i] = (int) in.number();
        }
        return new FingerprintMap(keys, values);
    }
}
