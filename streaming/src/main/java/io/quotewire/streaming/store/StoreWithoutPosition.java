package io.quotewire.streaming.store;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * A store without a position, the topic offsets that it reflects. Kafka Streams asks for it with each changelog record,
 * which makes two copies of it; only interactive queries use it, and these stores are not queried. Everything else is
 * delegated.
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
