package io.quotewire.sink.count;

import io.quotewire.sink.store.ForwardingStore;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * A store that does not say how far of which topics is in it: Kafka Streams asks for that with each record of the
 * changelog, and gets two copies of it made. Only whoever queries a store through Streams uses it, which nobody does
 * here. All else is the store's own affair.
 */
final class StoreWithoutPosition extends ForwardingStore {
    private static final Position NONE = Position.emptyPosition();

    StoreWithoutPosition(KeyValueStore<Bytes, byte[]> store) {
        super(store);
    }

    @Override
    public Position getPosition() {
        return NONE;
    }
}
