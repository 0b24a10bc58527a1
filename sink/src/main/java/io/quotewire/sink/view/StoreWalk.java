package io.quotewire.sink.view;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Goes once through the values of a store that an earlier version filled, some at a time: what this one keeps of a
 * value beside it has to come there. How far it is stands in the store. Used by one stream thread.
 */
public final class StoreWalk {
    /** Of the quotes that have told what they tell of sayings and stories. */
    public static final Bytes QUOTES_TOLD = mark("told");

    /** Of the quotes that stand among those of the same saying. */
    public static final Bytes QUOTES_PLACED = mark("sayings");

    /** Of the counts that stand at all their places; only what changes of these is written with a change. */
    public static final Bytes COUNTS_PLACED = mark("placed");

    private static final int MOST_AT_ONCE = 1000;
    private static final Bytes END = IndexKey.of((char) (StoredKeys.VALUES + 1)).bytes();

    private final KeyValueStore<Bytes, byte[]> store;
    private final Bytes mark;
    private boolean isDone;

    /**
     * Goes on where the store says.
     *
     * @param mark stands in the store: the key of the last value that was looked at, or nothing where all were
     */
    StoreWalk(KeyValueStore<Bytes, byte[]> store, Bytes mark) {
        this.store = store;
        this.mark = mark;
    }

    /** Looks at some more, if there are any. */
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
        // The last one is looked at again with the next ones, which changes nothing.
        store.put(mark, given > MOST_AT_ONCE ? last.orElseThrow().get() : new byte[0]);
    }

    private static Bytes mark(String of) {
        return IndexKey.of('C').text(of).bytes();
    }
}
