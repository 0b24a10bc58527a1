package io.quotewire.sink.view;

import io.quotewire.streaming.store.WrappingStoreSupplier;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The stores of one name in a topology, one for each task. Thread-safe. */
final class IndexedStores {
    private final String name;
    private final PlacedStore.Placing placing;
    private final Map<TaskId, PlacedStore> byTask = new ConcurrentHashMap<>();

    private IndexedStores(String name, PlacedStore.Placing placing) {
        this.name = name;
        this.placing = placing;
    }

    static IndexedStores counts() {
        CountIndex index = new CountIndex();
        return new IndexedStores(ViewNames.COUNTS, index::placesOf);
    }

    static IndexedStores quotes() {
        QuoteIndex index = new QuoteIndex();
        return new IndexedStores(ViewNames.QUOTES, index::placesOf);
    }

    static IndexedStores told() {
        return new IndexedStores(ViewNames.TOLD, DiffusionIndex::placesOf);
    }

    /**
     * Builder for a topology. The stores are not cached: hardly any value changes twice per commit, and scans would
     * have to merge cache and store.
     */
    StoreBuilder<KeyValueStore<Bytes, byte[]>> builder() {
        WrappingStoreSupplier stores = new WrappingStoreSupplier(
                Stores.persistentKeyValueStore(name), store -> new PlacedStore(store, placing, new Registered()));
        return Stores.keyValueStoreBuilder(stores, Serdes.Bytes(), Serdes.ByteArray())
                .withCachingDisabled();
    }

    /** The store of a processor's task; to be called by its {@code init}. */
    <T> IndexedStore<T> of(ProcessorContext<?, ?> context, IndexedStore.Index<T> index) {
        PlacedStore placed = Objects.requireNonNull(byTask.get(context.taskId()), name);
        return new IndexedStore<>(context.getStateStore(name), placed, index);
    }

    /** Keeps a store in the map while it is open. */
    private final class Registered implements PlacedStore.Opened {
        @Override
        public void opened(PlacedStore store, StateStoreContext context) {
            byTask.put(context.taskId(), store);
        }

        @Override
        public void closed(PlacedStore store) {
            byTask.values().remove(store);
        }
    }
}
