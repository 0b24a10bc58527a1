package io.quotewire.streaming.store;

import static io.quotewire.streaming.store.TestStores.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Its writes wait only up to a number of bytes and a time. */
class WriteBehindLimitsTest {
    private static final Bytes KEY = key("Ada Ruiz");
    private static final Bytes OTHER = key("Bo Lindqvist");

    private final KeyValueStore<Bytes, byte[]> onDisk =
            Stores.persistentKeyValueStore("kept").get();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final WriteBehindStore store = new WriteBehindStore(onDisk, WriteBehindStore.MOST_BYTES, nanos::get);

    WriteBehindLimitsTest(@TempDir Path folder) {
        store.init(TestStores.context(folder), store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void writesWhenTheBufferIsFull() {
        byte[] large = new byte[WriteBehindStore.MOST_BYTES / 2];
        store.put(KEY, large);
        assertThat(onDisk.get(KEY)).isNull();

        store.put(OTHER, large);
        assertThat(onDisk.get(KEY)).isEqualTo(large);
        assertThat(onDisk.get(OTHER)).isEqualTo(large);
    }

    @Test
    void storeMayHaveALimitOfItsOwn() {
        WriteBehindStore higher = new WriteBehindStore(onDisk, 2 * WriteBehindStore.MOST_BYTES, nanos::get);
        byte[] large = new byte[WriteBehindStore.MOST_BYTES];
        higher.put(KEY, large);
        assertThat(onDisk.get(KEY)).isNull();

        higher.put(OTHER, large);
        assertThat(onDisk.get(KEY)).isEqualTo(large);
        assertThat(higher.get(KEY)).isEqualTo(large);
    }

    /** What RocksDB reports of a store with few writes is shown to operators. */
    @Test
    void writesWhatHasWaitedForAMinute() {
        store.put(KEY, value(1));
        nanos.addAndGet(WriteBehindStore.LONGEST.toNanos() - 1);
        store.put(KEY, value(2));
        assertThat(onDisk.get(KEY)).isNull();

        nanos.incrementAndGet();
        store.putAll(List.of(KeyValue.pair(OTHER, value(3))));
        assertThat(onDisk.get(KEY)).isEqualTo(value(2));
        assertThat(onDisk.get(OTHER)).isEqualTo(value(3));

        store.put(KEY, value(4));
        assertThat(onDisk.get(KEY)).as("waits for another minute").isEqualTo(value(2));
    }

    @Test
    void largeValueIsReadAfterItWasWritten() {
        byte[] large = new byte[3 * WriteBehindStore.MOST_BYTES];
        large[0] = 1;
        for (int i = 0; i < 3; i++) {
            store.put(KEY, large);
            assertThat(onDisk.get(KEY)).isEqualTo(large);
            assertThat(store.get(KEY)).isEqualTo(large);
            store.put(OTHER, value(i));
            assertThat(store.get(OTHER)).isEqualTo(value(i));
        }
    }

    @Test
    void overwrittenValueIsBufferedOnce() {
        byte[] large = new byte[WriteBehindStore.MOST_BYTES / 2];
        for (int i = 0; i < 10; i++) {
            store.put(KEY, large);
        }
        assertThat(onDisk.get(KEY)).isNull();
    }

    @Test
    void manySmallEntriesFillTheBuffer() {
        for (int i = 0; onDisk.approximateNumEntries() == 0; i++) {
            assertThat(i).isLessThan(WriteBehindStore.MOST_BYTES / 10);
            store.put(key("k" + i), value(i));
        }
        assertThat(onDisk.get(key("k0"))).isEqualTo(value(0));
    }

    private static byte[] value(int value) {
        return new byte[] {(byte) value};
    }
}
