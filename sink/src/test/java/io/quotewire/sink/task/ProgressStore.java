package io.quotewire.sink.task;

import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** The store in which a task records its progress, in memory. */
final class ProgressStore implements AutoCloseable {
    private final KeyValueStore<String, byte[]> entries;

    ProgressStore() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        entries = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore("progress"), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        entries.init(new MockProcessorContext<Void, Void>(properties).getStateStoreContext(), entries);
    }

    KeyValueStore<String, byte[]> entries() {
        return entries;
    }

    int size() {
        int size = 0;
        try (KeyValueIterator<String, byte[]> all = entries.all()) {
            while (all.hasNext()) {
                all.next();
                size++;
            }
        }
        return size;
    }

    @Override
    public void close() {
        entries.close();
    }
}
