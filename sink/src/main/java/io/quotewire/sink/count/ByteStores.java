package io.quotewire.sink.count;

import io.quotewire.sink.store.FilteredStore;
import io.quotewire.sink.store.StoresAround;
import io.quotewire.sink.store.WriteBehindStore;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Stores of bytes on disk. */
final class ByteStores {
    private ByteStores() {}

    /** Stores that are not cached, for what keeps itself what it has in use. */
    static StoreBuilder<KeyValueStore<Bytes, byte[]>> uncached(KeyValueBytesStoreSupplier store) {
        return Stores.keyValueStoreBuilder(store, Serdes.Bytes(), Serdes.ByteArray())
                .withCachingDisabled();
    }

    /** A store on disk, written to later, without a position, that is not asked for what is not in it. */
    static KeyValueBytesStoreSupplier persistent(String name) {
        KeyValueBytesStoreSupplier onDisk = Stores.persistentKeyValueStore(name);
        return new StoresAround(new StoresAround(onDisk, FilteredStore::new), ByteStores::later);
    }

    private static KeyValueStore<Bytes, byte[]> later(KeyValueStore<Bytes, byte[]> store) {
        return new WriteBehindStore(new StoreWithoutPosition(store));
    }

    /** Whether nothing is in it. */
    static boolean isEmpty(KeyValueStore<Bytes, byte[]> store) {
        try (KeyValueIterator<Bytes, byte[]> entries = store.all()) {
            return !entries.hasNext();
        }
    }
}
