package io.quotewire.streaming.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a compacted topic into a table. A record that cannot be used is logged and clears its key, so that the table
 * depends only on the last record of each key, however often the topic was compacted and the service restarted.
 */
public final class TableReader implements Processor<byte[], byte[], Void, Void> {
    private static final Logger LOG = LoggerFactory.getLogger(TableReader.class);

    private final CompactedTable table;
    private @Nullable ProcessorContext<Void, Void> context;

    public TableReader(CompactedTable table) {
        this.table = table;
    }

    /**
     * Builder of the store that a global processor must have. It stays empty, since its content is in the table; it is
     * kept in memory, so that each start reads the whole topic through this processor.
     */
    public static StoreBuilder<KeyValueStore<byte[], byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.ByteArray(), Serdes.ByteArray())
                .withLoggingDisabled();
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        this.context = context;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        long now = Objects.requireNonNull(context, "init comes first").currentSystemTimeMs();
        if (record.key() == null) {
            table.refused();
            LOG.warn("a record without a key is ignored: it is not a valid {}", table.what());
            return;
        }
        String key = new String(record.key(), StandardCharsets.UTF_8);
        if (record.value() == null) {
            table.remove(key, now);
            return;
        }
        try {
            table.put(record.key(), record.value(), now);
        } catch (IOException | RuntimeException e) {
            // Whatever the error is, as a failure it would recur with the record at every restart.
            table.refused();
            table.remove(key, now);
            LOG.warn("not a valid {} under the key '{}': {}", table.what(), key, String.valueOf(e.getMessage()));
        }
    }
}
