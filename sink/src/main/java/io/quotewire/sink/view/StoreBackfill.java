package io.quotewire.sink.view;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Iterates once over the values of a store that an earlier version filled, some at a time, to add what this version
 * keeps in addition. The progress is kept in the store. Used by one stream thread.
 */
public final class StoreBackfill {
    /** For quotes, whether their sayings and stories have been forwarded. */
    public static final Bytes QUOTES_TOLD = mark("told");

    /**
     * For quotes, whether they have all their index entries. A release that adds an index needs another mark. So does
     * one that adds an entity type, since earlier releases indexed no entity of that type that a quote is about.
     */
    public static final Bytes QUOTES_PLACED = mark("sayings");

    /** For counts, whether they have all their index entries; a change writes only entries that differ. */
    public static final Bytes COUNTS_PLACED = mark("placed");

    private static final int MOST_AT_ONCE = 1000;
    private static final Bytes END = IndexKey.of((char) (StoredKeys.VALUES + 1)).bytes();

    private final KeyValueStore<Bytes, byte[]> store;
    private final Bytes mark;
    private boolean isDone;

    /**
     * Resumes from the progress in the store.
     *
     * @param mark key of the progress: the last value visited, or nothing if all were
     */
    StoreBackfill(KeyValueStore<Bytes, byte[]> store, Bytes mark) {
        this.store = store;
        this.mark = mark;
    }

    /** Visits some more values, if there are any. */
    void go(BiConsumer<String, byte[]> taker) {
        byte[] passed = isDone ? new byte[0] : store.get(mark);
        isDone = passed != null && passed.length == 0;
        if (isDone) {
            return;
        }
        Bytes from = passed == null ? IndexKey.of(StoredKeys.VALUES).bytes() : Bytes.wrap(passed);
        Optional<Bytes> last = Optional.empty();
        int given = 0;
        try (KeyValueIterator<Bytes, byte[]> values = store.range(from, END)) {
            while (values.hasNext() && given <= MOST_AT_ONCE) {
                var value = values.next();
                last = Optional.of(value.key);
                taker.accept(StoredKeys.id(value.key), value.value);
                given++;
            }
        }
        // The last value is visited again with the next ones, which changes nothing.
        store.put(mark, given > MOST_AT_ONCE ? last.orElseThrow().get() : new byte[0]);
    }

    private static Bytes mark(String of) {
        return IndexKey.of('C').text(of).bytes();
    }
}
