package io.quotewire.sink.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.streaming.contract.schema.ContractSchema;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.topology.CommitPace;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only faulty records are skipped: a faulty store stops the task. */
class BrokenStoreTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @TempDir
    private Path folder;

    @Test
    void failureToStoreACountStopsTheTask() {
        IndexedStores stores = IndexedStores.counts();
        assertStops(stores, new CountView(stores, new ViewMetrics(registry, "counts")), ContractSchema.COUNT.sample());
    }

    @Test
    void failureToStoreAQuoteStopsTheTask() {
        Duration always = Duration.ofDays(1);
        IndexedStores stores = IndexedStores.quotes();
        assertStops(
                stores,
                new QuoteView(
                        stores,
                        always,
                        new ViewMetrics(registry, "quotes"),
                        new CommitPace(CommitPace.OF_COUNTS),
                        new TakenDown()),
                ContractSchema.QUOTE.sample());
    }

    private <K, V> void assertStops(IndexedStores stores, Processor<byte[], byte[], K, V> view, byte[] value) {
        MockProcessorContext<K, V> context = context();
        KeyValueStore<Bytes, byte[]> store =
                stores.builder().withLoggingDisabled().build();
        store.init(context.getStateStoreContext(), store);
        context.addStateStore(store);
        context.setCurrentSystemTimeMs(0);
        view.init(context);
        store.close();
        Record<byte[], byte[]> record = new Record<>(new byte[] {'k'}, value, 0);

        assertThatThrownBy(() -> view.process(record)).isInstanceOf(InvalidStateStoreException.class);
        assertThat(registry.get("quotewire.api.view.records")
                        .tag("outcome", "unreadable")
                        .counter()
                        .count())
                .isZero();
    }

    private <K, V> MockProcessorContext<K, V> context() {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG, "views", StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1"));
        File state = folder.toFile();
        return new MockProcessorContext<>(properties, new TaskId(0, 0), state);
    }
}
