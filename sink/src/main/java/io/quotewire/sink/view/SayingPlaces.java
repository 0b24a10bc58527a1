package io.quotewire.sink.view;

import io.quotewire.streaming.contract.QuoteEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Gives the quotes of a store that an earlier version filled their places among those of the same words, once. */
public final class SayingPlaces {
    /** Stands in a store that needs nothing more. */
    public static final Bytes COMPLETE = IndexKey.of('C').text("sayings").bytes();

    private static final int MOST_AT_ONCE = 1000;

    private SayingPlaces() {}

    public static void complete(KeyValueStore<Bytes, byte[]> store) {
        if (store.get(COMPLETE) != null) {
            return;
        }
        List<KeyValue<Bytes, byte[]>> places = new ArrayList<>();
        Bytes first = IndexKey.of(IndexedStore.VALUES).bytes();
        Bytes end = IndexKey.of((char) (IndexedStore.VALUES + 1)).bytes();
        try (KeyValueIterator<Bytes, byte[]> values = store.range(first, end)) {
            while (values.hasNext()) {
                QuoteEvent quote = QuoteIndex.parse(values.next().value);
                QuoteIndex.saying(quote.id(), quote)
                        .ifPresent(place ->
                                places.add(KeyValue.pair(place, quote.id().getBytes(StandardCharsets.UTF_8))));
                if (places.size() >= MOST_AT_ONCE) {
                    store.putAll(places);
                    places.clear();
                }
            }
        }
        store.putAll(places);
        store.put(COMPLETE, new byte[0]);
    }
}
