package io.quotewire.sink.view;

import io.quotewire.streaming.contract.QuoteEvent;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Passes on the quotes of a store that an earlier version filled, which did not tell of sayings and stories: some at a
 * time and each once. How far it is stands in the store.
 */
public final class TellingsBackfill {
    /** Stands in a store: the key of the last value that was passed on, or nothing where all were. */
    public static final Bytes PASSED_ON = IndexKey.of('C').text("told").bytes();

    private static final int MOST_AT_ONCE = 1000;
    private static final Bytes END =
            IndexKey.of((char) (IndexedStore.VALUES + 1)).bytes();

    private final KeyValueStore<Bytes, byte[]> store;
    private boolean isDone;

    TellingsBackfill(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** Passes on some more, if there are any. */
    void go(Consumer<QuoteEvent> taker) {
        byte[] passed = isDone ? new byte[0] : store.get(PASSED_ON);
        isDone = passed != null && passed.length == 0;
        if (isDone) {
            return;
        }
        Bytes from = passed == null ? IndexKey.of(IndexedStore.VALUES).bytes() : Bytes.wrap(passed);
        Optional<Bytes> last = Optional.empty();
        int given = 0;
        try (KeyValueIterator<Bytes, byte[]> values = store.range(from, END)) {
            while (values.hasNext() && given <= MOST_AT_ONCE) {
                var value = values.next();
                last = Optional.of(value.key);
                taker.accept(QuoteIndex.parse(value.value));
                given++;
            }
        }
        // The last one is passed on again with the next ones, which changes nothing.
        store.put(PASSED_ON, given > MOST_AT_ONCE ? last.orElseThrow().get() : new byte[0]);
    }
}
