package io.quotewire.sink.count;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Stores of bytes on disk. */
final class ByteStores {
    private ByteStores() {}

    /** A store that is not cached, for what keeps itself what it has in use. */
    static StoreBuilder<KeyValueStore<Bytes, byte[]>> uncached(String name) {
        return Stores.keyValueStoreBuilder(
                        new StoreWithoutPosition.Supplier(Stores.persistentKeyValueStore(name)),
                        Serdes.Bytes(),
                        Serdes.ByteArray())
                .withCachingDisabled();
    }

    /** Whether nothing is in it. */
    static boolean isEmpty(KeyValueStore<Bytes, byte[]> store) {
        try (KeyValueIterator<Bytes, byte[]> entries = store.all()) {
            return !entries.hasNext();
        }
    }
}
