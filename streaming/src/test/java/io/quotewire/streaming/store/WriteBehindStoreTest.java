package io.quotewire.streaming.store;

import static io.quotewire.streaming.store.TestStores.all;
import static io.quotewire.streaming.store.TestStores.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It behaves as if all writes were in the wrapped store, and they are when Kafka Streams commits. */
class WriteBehindStoreTest {
    private static final Bytes KEY = key("Ada Ruiz");
    private static final Bytes OTHER = key("Bo Lindqvist");

    private final KeyValueStore<Bytes, byte[]> onDisk =
            Stores.persistentKeyValueStore("kept").get();
    private final WriteBehindStore store = new WriteBehindStore(onDisk);
    private final StateStoreContext context;

    WriteBehindStoreTest(@TempDir Path folder) {
        context = TestStores.context(folder);
        store.init(context, store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void valueIsReadAtOnceAndWrittenOnCommit() {
        store.put(KEY, value(1));
        store.put(KEY, value(2));
        store.put(OTHER, null);
        assertThat(store.get(KEY)).isEqualTo(value(2));
        assertThat(onDisk.get(KEY)).isNull();

        store.commit(Map.of());
        assertThat(onDisk.get(KEY)).isEqualTo(value(2));
    }

    @Test
    void deletedKeyIsAbsentAtOnceAndRemovedOnCommit() {
        store.put(KEY, value(1));
        store.commit(Map.of());
        store.put(KEY, null);
        assertThat(store.get(KEY)).isNull();
        assertThat(onDisk.get(KEY)).isNotNull();

        store.commit(Map.of());
        assertThat(onDisk.get(KEY)).isNull();
    }

    @Test
    void doesNotAnswerOnceItIsClosed() {
        store.put(KEY, value(1));
        store.close();
        assertThatThrownBy(() -> store.get(KEY)).isInstanceOf(InvalidStateStoreException.class);
    }

    @Test
    void writesInKeyOrder() {
        List<String> written = new ArrayList<>();
        WriteBehindStore behind = new WriteBehindStore(new ForwardingStore(onDisk) {
            @Override
            public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
                entries.forEach(entry -> written.add(entry.key.toString()));
            }
        });
        behind.putAll(List.of(KeyValue.pair(key("c"), value(1)), KeyValue.pair(key("a"), value(2))));
        behind.put(key("b"), null);
        behind.commit(Map.of());
        assertThat(written).containsExactly("a", "b", "c");
    }

    @Test
    void whatWasWrittenLastIsNotReadFromTheStore() {
        List<Bytes> read = new ArrayList<>();
        WriteBehindStore behind = new WriteBehindStore(new ForwardingStore(onDisk) {
            @Override
            public byte @Nullable [] get(Bytes key) {
                read.add(key);
                return super.get(key);
            }
        });
        behind.put(KEY, value(1));
        behind.put(OTHER, null);
        behind.commit(Map.of());
        assertThat(behind.get(KEY)).isEqualTo(value(1));
        assertThat(behind.get(OTHER)).isNull();
        assertThat(read).isEmpty();

        behind.put(KEY, value(2));
        assertThat(behind.get(KEY)).isEqualTo(value(2));
        behind.commit(Map.of());
        assertThat(behind.get(OTHER)).isNull();
        assertThat(read).containsExactly(OTHER);
    }

    @Test
    void restoredValuesReplaceBufferedOnes() {
        store.put(KEY, value(1));
        store.put(OTHER, value(1));
        store.restore(List.of(KeyValue.pair(KEY.get(), value(2)), KeyValue.pair(KEY.get(), value(3))));
        store.restore(List.of(new KeyValue<>(OTHER.get(), null)));
        assertThat(store.get(KEY)).isEqualTo(value(3));
        assertThat(all(store.all())).containsExactly(KEY + "=3");
    }

    /** An aborted changelog has none of it, and a committed one brings it back. */
    @Test
    void uncommittedValuesAreGoneAfterReopening() {
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
    void deleteAndPutIfAbsentAreBuffered() {
        store.put(KEY, value(1));
        store.commit(Map.of());
        assertThat(store.delete(KEY)).isEqualTo(value(1));
        assertThat(store.putIfAbsent(OTHER, value(2))).isNull();
        assertThat(all(onDisk.all())).containsExactly(KEY + "=1");
    }

    @Test
    void failedWriteIsRetriedOnTheNextCommit() {
        Failing failing = new Failing(onDisk);
        WriteBehindStore behind = new WriteBehindStore(failing);
        behind.put(KEY, value(1));
        failing.room = 0;
        assertThatThrownBy(() -> behind.commit(Map.of())).isInstanceOf(ProcessorStateException.class);
        failing.room = Integer.MAX_VALUE;
        assertThat(behind.get(KEY)).isEqualTo(value(1));
        behind.commit(Map.of());
        assertThat(onDisk.get(KEY)).isEqualTo(value(1));
    }

    @Test
    void partlyFailedWriteIsRetriedWithTheLatestValues() {
        Failing failing = new Failing(onDisk);
        WriteBehindStore behind = new WriteBehindStore(failing);
        int entries = 2 * WriteBuffer.AT_ONCE;
        for (int i = 0; i < entries; i++) {
            behind.put(key("k" + (entries + i)), value(i));
        }
        failing.room = 1;
        assertThatThrownBy(() -> behind.commit(Map.of())).isInstanceOf(ProcessorStateException.class);
        assertThat(all(onDisk.all())).hasSize(WriteBuffer.AT_ONCE);

        failing.room = Integer.MAX_VALUE;
        behind.put(key("k" + entries), null);
        behind.commit(Map.of());
        assertThat(onDisk.get(key("k" + entries))).isNull();
        assertThat(all(onDisk.all())).hasSize(entries - 1);
    }

    @Test
    void answersAsAMapAfterRandomChanges() {
        TestStores.assertAnswersAsAMap(store, 300, 25, () -> store.commit(Map.of()));
    }

    private static byte[] value(int value) {
        return new byte[] {(byte) value};
    }

    /** Runs out of space at times. */
    private static final class Failing extends ForwardingStore {
        /** The number of further lists it accepts. */
        private int room = Integer.MAX_VALUE;

        Failing(KeyValueStore<Bytes, byte[]> store) {
            super(store);
        }

        @Override
        public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
            if (room-- <= 0) {
                throw new ProcessorStateException("no space left");
            }
            super.putAll(entries);
        }
    }
}
