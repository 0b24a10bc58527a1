package io.quotewire.sink.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.sink.store.StoresAround;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It holds what the store that it stands around would hold. */
class StoreWithoutPositionTest {
    @Test
    void itIsTheStoreItselfButForThePosition(@TempDir Path state) {
        KeyValueBytesStoreSupplier supplier = Stores.persistentKeyValueStore("kept");
        KeyValueStore<Bytes, byte[]> around =
                opened(new StoresAround(supplier, StoreWithoutPosition::new), state.resolve("a"));
        KeyValueStore<Bytes, byte[]> plain = opened(supplier, state.resolve("b"));
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            Bytes key = bytes("k" + random.nextInt(50));
            byte[] value = {(byte) i};
            switch (random.nextInt(4)) {
                case 0 -> assertThat(around.putIfAbsent(key, value)).isEqualTo(plain.putIfAbsent(key, value));
                case 1 -> assertThat(around.delete(key)).isEqualTo(plain.delete(key));
                case 2 -> {
                    List<KeyValue<Bytes, byte @Nullable []>> some =
                            List.of(KeyValue.pair(key, value), KeyValue.pair(bytes("k1"), null));
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
        assertThat(all(around.range(bytes("k2"), bytes("k3"))))
                .isEqualTo(all(plain.range(bytes("k2"), bytes("k3"))))
                .isNotEmpty();
        assertThat(around.name()).isEqualTo(plain.name());
        assertThat(around.persistent()).isEqualTo(plain.persistent());
        assertThat(around.getPosition()).isEqualTo(Position.emptyPosition());
        around.close();
        plain.close();
        assertThat(around.isOpen()).isFalse();
    }

    private static KeyValueStore<Bytes, byte[]> opened(KeyValueBytesStoreSupplier supplier, Path state) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        var context = new MockProcessorContext<Void, Void>(properties, new TaskId(0, 0), state.toFile());
        KeyValueStore<Bytes, byte[]> store = supplier.get();
        store.init(context.getStateStoreContext(), store);
        return store;
    }

    private static List<String> all(KeyValueIterator<Bytes, byte[]> entries) {
        List<String> all = new ArrayList<>();
        try (entries) {
            entries.forEachRemaining(entry -> all.add(entry.key + "=" + entry.value[0]));
        }
        return all;
    }

    private static Bytes bytes(String text) {
        return Bytes.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
