package io.quotewire.streaming.store;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Builds persistent stores of bytes. */
public final class ByteStores {
    private ByteStores() {}

    /** A store without a cache, for classes that keep the entries in use themselves. */
    public static StoreBuilder<KeyValueStore<Bytes, byte[]>> uncached(KeyValueBytesStoreSupplier store) {
        return Stores.keyValueStoreBuilder(store, Serdes.Bytes(), Serdes.ByteArray())
                .withCachingDisabled();
    }

    /**
     * A persistent store with write-behind, without position tracking, and with a filter that avoids lookups of missing
     * keys.
     */
    public static KeyValueBytesStoreSupplier persistent(String name) {
        return persistent(name, WriteBehindStore.MOST_BYTES);
    }

    /**
     * The same with a limit of its own.
     *
     * @param waiting the most bytes of entries that wait to be written; as many of those written last are kept, too
     */
    public static KeyValueBytesStoreSupplier persistent(String name, int waiting) {
        KeyValueBytesStoreSupplier onDisk = Stores.persistentKeyValueStore(name);
        return new WrappingStoreSupplier(
                new WrappingStoreSupplier(onDisk, FilteredStore::new),
                store -> new WriteBehindStore(new StoreWithoutPosition(store), waiting, System::nanoTime));
    }

    /** Whether the store is empty. */
    public static boolean isEmpty(KeyValueStore<Bytes, byte[]> store) {
        try (KeyValueIterator<Bytes, byte[]> entries = store.all()) {
            return !entries.hasNext();
        }
    }
}
