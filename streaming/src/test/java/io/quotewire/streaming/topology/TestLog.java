package io.quotewire.streaming.topology;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;

/** The cluster's view of a log of two partitions, controlled by the test. */
class TestLog implements TopicLayout {
    String id = "topic-1";
    long start;
    int asked;
    int ids;
    OptionalLong committed = OptionalLong.empty();

    @Override
    public int partitions(String topic) {
        return 2;
    }

    @Override
    public String id(String topic) {
        ids++;
        return id;
    }

    @Override
    public long start(String topic, int partition) {
        asked++;
        return start;
    }

    @Override
    public OptionalLong committed(String topic, int partition) {
        return committed;
    }

    /** An empty store for {@link AppliedOffsets}, without a changelog. */
    static KeyValueStore<String, byte[]> store(Path folder) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        properties.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        properties.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        var context = new MockProcessorContext<Void, Void>(properties, new TaskId(0, 0), folder.toFile());
        KeyValueStore<String, byte[]> store = AppliedOffsets.store("applied")
                .withCachingDisabled()
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }

    record At(int partition, long offset) implements RecordMetadata {
        @Override
        public String topic() {
            return "news.articles";
        }
    }
}
