package io.quotewire.streaming.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Shared by the tests of stores. */
public final class TestStores {
    private static final int STEPS = 20_000;

    private TestStores() {}

    /** The context of a task whose stores are in a folder, without a broker. */
    public static StateStoreContext context(Path folder) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        properties.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.BytesSerde.class);
        properties.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        return new MockProcessorContext<Void, Void>(properties, new TaskId(0, 0), folder.toFile())
                .getStateStoreContext();
    }

    public static Bytes key(String text) {
        return Bytes.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each entry as {@code KEY=} and the first byte of its value, in key order. */
    public static List<String> all(KeyValueIterator<Bytes, byte[]> entries) {
        List<String> all = new ArrayList<>();
        try (entries) {
            entries.forEachRemaining(entry -> all.add(entry.key + "=" + entry.value[0]));
        }
        return all;
    }

    /**
     * Puts, deletes and reads at random, and checks that the store behaves like a map.
     *
     * @param keys the number of different keys
     * @param rarity how seldom {@code betweenSteps} is run: once in nine times as many steps
     * @param betweenSteps must make no difference
     */
    static void assertAnswersAsAMap(KeyValueStore<Bytes, byte[]> store, int keys, int rarity, Runnable betweenSteps) {
        Random random = new Random(1);
        TreeMap<Bytes, byte[]> map = new TreeMap<>();
        for (int i = 0; i < STEPS; i++) {
            Bytes key = key("k" + random.nextInt(keys));
            byte[] value = {(byte) i};
            switch (random.nextInt(9)) {
                case 0 -> assertThat(store.putIfAbsent(key, value)).isEqualTo(map.putIfAbsent(key, value));
                case 1 -> assertThat(store.delete(key)).isEqualTo(map.remove(key));
                case 2 -> {
                    List<KeyValue<Bytes, byte @Nullable []>> some =
                            List.of(KeyValue.pair(key, value), KeyValue.pair(key("k1"), null));
                    store.putAll(new ArrayList<>(some));
                    map.put(key, value);
                    map.remove(key("k1"));
                }
                case 3 -> {
                    store.put(key, null);
                    map.remove(key);
                }
                case 4 -> {
                    if (i % rarity == 0) {
                        betweenSteps.run();
                        assertThat(all(store.range(key, null))).isEqualTo(all(map.tailMap(key)));
                        assertThat(all(store.all())).isEqualTo(all(map));
                    }
                }
                case 5, 6 -> {
                    store.put(key, value);
                    map.put(key, value);
                }
                default -> assertThat(store.get(key)).isEqualTo(map.get(key));
            }
        }
    }

    private static List<String> all(Map<Bytes, byte[]> entries) {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue()[0])
                .toList();
    }
}
