package io.quotewire.sink.store;

import java.util.function.UnaryOperator;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Makes a store for each task, around the one that another supplier makes, by whose name it goes.
 *
 * @param inner makes what is inside
 * @param around puts something around it
 */
public record StoresAround(KeyValueBytesStoreSupplier inner, UnaryOperator<KeyValueStore<Bytes, byte[]>> around)
        implements KeyValueBytesStoreSupplier {
    @Override
    public KeyValueStore<Bytes, byte[]> get() {
        return around.apply(inner.get());
    }

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public String metricsScope() {
        return inner.metricsScope();
    }
}
