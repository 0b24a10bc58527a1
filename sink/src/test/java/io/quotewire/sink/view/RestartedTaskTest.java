package io.quotewire.sink.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kafka Streams restarts a task with the same processors after an aborted transaction. */
class RestartedTaskTest {
    @TempDir
    private Path folder;

    @Test
    void uncommittedChangesAreForgotten() {
        IndexedStores stores = IndexedStores.counts();
        CountView view = new CountView(stores, new ViewMetrics(new SimpleMeterRegistry(), "counts"));
        KeyValueStore<Bytes, byte[]> failed = begin(stores, view, "failed");
        view.process(count());
        view.close();
        failed.close();

        KeyValueStore<Bytes, byte[]> restored = begin(stores, view, "restored");
        view.process(count());

        // The value, and its index keys.
        assertThat(keys(restored)).hasSizeGreaterThan(1);
        restored.close();
    }

    private KeyValueStore<Bytes, byte[]> begin(IndexedStores stores, CountView view, String place) {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG, "views", StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1"));
        MockProcessorContext<Void, Void> context = new MockProcessorContext<>(
                properties, new TaskId(0, 0), folder.resolve(place).toFile());
        KeyValueStore<Bytes, byte[]> store =
                stores.builder().withLoggingDisabled().build();
        store.init(context.getStateStoreContext(), store);
        context.addStateStore(store);
        context.setCurrentSystemTimeMs(0);
        view.init(context);
        return store;
    }

    private static Record<byte[], byte[]> count() {
        return new Record<>("k".getBytes(StandardCharsets.UTF_8), ContractSchema.COUNT.sample(), 0);
    }

    private static List<Bytes> keys(KeyValueStore<Bytes, byte[]> store) {
        List<Bytes> keys = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            all.forEachRemaining(entry -> keys.add(entry.key));
        }
        return keys;
    }
}
