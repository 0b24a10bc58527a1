package io.quotewire.sink.task;

import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Marks that counts and stories have been written in a layout that earlier releases do not know: they would not find a
 * total that the changelog contains together with its day. Used by one stream thread.
 */
final class LayoutMark {
    /** Key in the store, which is shared with the applied offsets, whose keys end in a number. */
    private static final String KEY = "totals-with-days";

    private static final byte[] SET = {1};

    private final KeyValueStore<String, byte[]> store;
    private boolean isSet;

    LayoutMark(KeyValueStore<String, byte[]> store) {
        this.store = store;
        isSet = store.get(KEY) != null;
    }

    boolean isSet() {
        return isSet;
    }

    /** Must be called before anything is written. */
    void set() {
        if (!isSet) {
            isSet = true;
            store.put(KEY, SET);
        }
    }
}
