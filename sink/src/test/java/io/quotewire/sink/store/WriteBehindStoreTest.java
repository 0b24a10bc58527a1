package io.quotewire.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It answers as if all were in the store behind it, and all is there when Streams has that note how far it is. */
class WriteBehindStoreTest {
    private static final Bytes KEY = key("Ada Ruiz");
    private static final Bytes OTHER = key("Bo Lindqvist");

    private final KeyValueStore<Bytes, byte[]> onDisk =
            Stores.persistentKeyValueStore("kept").get();
    private final WriteBehindStore store = new WriteBehindStore(onDisk);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private StateStoreContext context;

    @BeforeEach
    void open() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        context = new MockProcessorContext<Void, Void>(properties, new TaskId(0, 0), folder.toFile())
                .getStateStoreContext();
        store.init(context, store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsPutIsReadAtOnceAndWrittenWithTheNextCommit() {
        store.put(KEY, value(1));
        store.put(KEY, value(2));
        store.put(OTHER, null);
        assertThat(store.get(KEY)).isEqualTo(value(2));
        assertThat(onDisk.get(KEY)).isNull();

        store.commit(Map.of());
        assertThat(onDisk.get(KEY)).isEqualTo(value(2));
    }

    @Test
    void whatIsTakenOutIsThereNoMore() {
        store.put(KEY, value(1));
        store.commit(Map.of());
        store.put(KEY, null);
        assertThat(store.get(KEY)).isNull();
        assertThat(onDisk.get(KEY)).isNotNull();

        store.commit(Map.of());
        assertThat(onDisk.get(KEY)).isNull();
    }

    @Test
    void itIsWrittenWhenManyWait() {
        for (int i = 0; i < WriteBehindStore.MOST; i++) {
            assertThat(onDisk.get(key("k" + i))).isNull();
            store.put(key("k" + i), value(i));
        }
        assertThat(onDisk.get(KEY)).isNull();
        assertThat(onDisk.get(key("k0"))).isEqualTo(value(0));
        assertThat(onDisk.approximateNumEntries()).isEqualTo(WriteBehindStore.MOST);
    }

    /** A changelog that was aborted has none of it, and one that was committed brings it back. */
    @Test
    void whatWasNotCommittedIsNotThereWhenItIsOpenedAgain() {
        store.put(KEY, value(1));
        store.commit(Map.of());
        store.put(KEY, value(2));
        store.put(OTHER, value(2));
        store.close();
        store.init(context, store);
        assertThat(store.get(KEY)).isEqualTo(value(1));
        assertThat(store.get(OTHER)).isNull();
        assertThat(all(store.all())).hasSize(1);
    }

    @Test
    void whatIsTakenOutOneByOneWaitsAsWell() {
        store.put(KEY, value(1));
        store.commit(Map.of());
        assertThat(store.delete(KEY)).isEqualTo(value(1));
        assertThat(store.putIfAbsent(OTHER, value(2))).isNull();
        assertThat(all(onDisk.all())).containsExactly(KEY + "=1");
    }

    @Test
    void whatCouldNotBeWrittenIsReadAndWrittenTheNextTime() {
        Failing failing = new Failing(onDisk);
        WriteBehindStore behind = new WriteBehindStore(failing);
        behind.put(KEY, value(1));
        failing.isFull = true;
        assertThatThrownBy(() -> behind.commit(Map.of())).isInstanceOf(ProcessorStateException.class);
        failing.isFull = false;
        assertThat(behind.get(KEY)).isEqualTo(value(1));
        behind.commit(Map.of());
        assertThat(onDisk.get(KEY)).isEqualTo(value(1));
    }

    @Test
    void whateverIsPutAndTakenOutItAnswersAsAMap() {
        Random random = new Random(1);
        TreeMap<Bytes, byte[]> map = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            Bytes key = key("k" + random.nextInt(300));
            byte[] value = value(i);
            switch (random.nextInt(8)) {
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
                    if (i % 10 == 0) {
                        assertThat(all(store.range(key, null))).isEqualTo(all(map.tailMap(key)));
                        assertThat(all(store.all())).isEqualTo(all(map));
                    }
                }
                case 5 -> {
                    store.put(key, value);
                    map.put(key, value);
                }
                default -> assertThat(store.get(key)).isEqualTo(map.get(key));
            }
        }
    }

    private static List<String> all(KeyValueIterator<Bytes, byte[]> entries) {
        List<String> all = new ArrayList<>();
        try (entries) {
            entries.forEachRemaining(entry -> all.add(entry.key + "=" + entry.value[0]));
        }
        return all;
    }

    private static List<String> all(Map<Bytes, byte[]> entries) {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue()[0])
                .toList();
    }

    private static byte[] value(int value) {
        return new byte[] {(byte) value};
    }

    private static Bytes key(String text) {
        return Bytes.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** It has no room at times. */
    private static final class Failing extends ForwardingStore {
        private boolean isFull;

        Failing(KeyValueStore<Bytes, byte[]> store) {
            super(store);
        }

        @Override
        public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
            if (isFull) {
                throw new ProcessorStateException("no space left");
            }
            super.putAll(entries);
        }
    }
}
