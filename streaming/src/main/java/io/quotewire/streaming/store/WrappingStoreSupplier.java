package io.quotewire.streaming.store;

import java.util.function.UnaryOperator;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Supplies stores that wrap those of another supplier, under its name.
 *
 * @param inner supplies the inner stores
 * @param around wraps a store
 */
public record WrappingStoreSupplier(
        KeyValueBytesStoreSupplier inner, UnaryOperator<KeyValueStore<Bytes, byte[]>> around)
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
