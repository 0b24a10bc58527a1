package io.quotewire.streaming.store;

import static io.quotewire.streaming.store.TestStores.all;
import static io.quotewire.streaming.store.TestStores.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It has the contents of the store that it wraps. */
class StoreWithoutPositionTest {
    @Test
    void matchesThePlainStoreExceptForThePosition(@TempDir Path state) {
        KeyValueBytesStoreSupplier supplier = Stores.persistentKeyValueStore("kept");
        KeyValueStore<Bytes, byte[]> around =
                opened(new WrappingStoreSupplier(supplier, StoreWithoutPosition::new), state.resolve("a"));
        KeyValueStore<Bytes, byte[]> plain = opened(supplier, state.resolve("b"));
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            Bytes key = key("k" + random.nextInt(50));
            byte[] value = {(byte) i};
            switch (random.nextInt(4)) {
                case 0 -> assertThat(around.putIfAbsent(key, value)).isEqualTo(plain.putIfAbsent(key, value));
                case 1 -> assertThat(around.delete(key)).isEqualTo(plain.delete(key));
                case 2 -> {
                    List<KeyValue<Bytes, byte @Nullable []>> some =
                            List.of(KeyValue.pair(key, value), KeyValue.pair(key("k1"), null));
                    around.putAll(new ArrayList<>(some));
                    plain.putAll(new ArrayList<>(some));
                }
                default -> {
                    around.put(key, value);
                    plain.put(key, value);
                }
            }
            assertThat(around.get(key)).isEqualTo(plain.get(key));
        }
        assertThat(all(around.all())).isEqualTo(all(plain.all())).isNotEmpty();
        assertThat(all(around.range(key("k2"), key("k3"))))
                .isEqualTo(all(plain.range(key("k2"), key("k3"))))
                .isNotEmpty();
        assertThat(around.name()).isEqualTo(plain.name());
        assertThat(around.persistent()).isEqualTo(plain.persistent());
        assertThat(around.getPosition()).isEqualTo(Position.emptyPosition());
        around.close();
        plain.close();
        assertThat(around.isOpen()).isFalse();
    }

    private static KeyValueStore<Bytes, byte[]> opened(KeyValueBytesStoreSupplier supplier, Path state) {
        KeyValueStore<Bytes, byte[]> store = supplier.get();
        store.init(TestStores.context(state), store);
        return store;
    }
}
