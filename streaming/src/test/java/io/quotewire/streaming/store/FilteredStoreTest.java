package io.quotewire.streaming.store;

import static io.quotewire.streaming.store.TestStores.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It answers as the store that it wraps, whatever was in that before, and asks it only for keys that may be there. */
class FilteredStoreTest {
    private static final Bytes KEY = key("Ada Ruiz");
    private static final byte[] VALUE = {1};

    private final KeyValueStore<Bytes, byte[]> onDisk =
            Stores.persistentKeyValueStore("kept").get();
    private final Counting asked = new Counting(onDisk);
    private final FilteredStore store = new FilteredStore(asked);
    private final StateStoreContext context;

    FilteredStoreTest(@TempDir Path folder) {
        context = TestStores.context(folder);
        store.init(context, store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void absentKeysAreNotLookedUp() {
        store.put(KEY, VALUE);
        for (int i = 0; i < 1_000; i++) {
            assertThat(store.get(key("nobody " + i))).isNull();
        }
        assertThat(asked.gets).isLessThan(50);
        assertThat(store.get(KEY)).isEqualTo(VALUE);
    }

    @Test
    void existingKeysAreFoundAtOnceAndFinallyLearnt() {
        int kept = 5 * FilteredStore.KEYS_AT_ONCE + 1;
        for (int i = 0; i < kept; i++) {
            store.put(key("kept " + i), VALUE);
        }
        openAgain();
        for (int i = 0; i < kept; i++) {
            assertThat(store.get(key("kept " + i))).isEqualTo(VALUE);
        }
        asked.gets = 0;
        for (int i = 0; i < 1_000; i++) {
            assertThat(store.get(key("nobody " + i))).isNull();
        }
        assertThat(asked.gets).isLessThan(50);
    }

    /** As a standby replica is filled, and state is rebuilt. */
    @Test
    void restoredKeysAreFound() {
        assertThat(store.get(KEY)).isNull();
        store.restore(List.of(KeyValue.pair(KEY.get(), VALUE)));
        assertThat(store.get(KEY)).isEqualTo(VALUE);
    }

    @Test
    void filterIsGivenUpForTooManyKeys() {
        Forgetful all = new Forgetful(onDisk);
        FilteredStore large = new FilteredStore(all);
        assertThat(large.get(KEY)).isNull();
        for (int i = 0; i < FilteredStore.KEYS_AT_ONCE; i++) {
            large.get(KEY);
        }
        assertThat(all.gets).isEqualTo(0);
        ByteBuffer key = ByteBuffer.allocate(Integer.BYTES);
        for (int i = 0; i < 15_000_000; i++) {
            large.put(Bytes.wrap(key.putInt(0, i).array()), VALUE);
        }
        large.get(KEY);
        assertThat(all.gets).isEqualTo(1);
    }

    @Test
    void answersAsAMapAfterRandomChanges() {
        TestStores.assertAnswersAsAMap(store, 3_000, 100, this::openAgain);
    }

    private void openAgain() {
        store.close();
        store.init(context, store);
    }

    /** Counts the lookups. */
    private static class Counting extends ForwardingStore {
        int gets;

        Counting(KeyValueStore<Bytes, byte[]> store) {
            super(store);
        }

        @Override
        public byte @Nullable [] get(Bytes key) {
            gets++;
            return super.get(key);
        }
    }

    /** Discards everything put into it. */
    private static final class Forgetful extends Counting {
        Forgetful(KeyValueStore<Bytes, byte[]> store) {
            super(store);
        }

        @Override
        public void put(Bytes key, byte @Nullable [] value) {}
    }
}
