package io.quotewire.sink.task;

import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Whether counts and stories were written in a way that earlier releases do not know: those would not find a total that
 * the changelog has with its day. Used by one stream thread.
 */
final class LayoutMark {
    /** Its store is that of the applied offsets; theirs end in a number. */
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

    /** Before anything is written. */
    void set() {
        if (!isSet) {
            isSet = true;
            store.put(KEY, SET);
        }
    }
}
