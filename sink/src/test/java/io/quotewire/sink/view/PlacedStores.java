package io.quotewire.sink.view;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueStore;

/** Stores with index keys, outside a topology. */
final class PlacedStores {
    private PlacedStores() {}

    /** A store for tellings and their sums. */
    static PlacedStore over(KeyValueStore<Bytes, byte[]> store) {
        return new PlacedStore(store, DiffusionIndex::placesOf, new PlacedStore.Opened() {
            @Override
            public void opened(PlacedStore opened, StateStoreContext context) {}

            @Override
            public void closed(PlacedStore closed) {}
        });
    }
}
