package io.quotewire.processor.catalogue;

import io.quotewire.streaming.catalogue.CatalogueRecord;
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
 * Reads the catalogue's topic into the live catalogue. What cannot be used is named in the log and stops nothing; no
 * entity is known under its key then, so that what is known depends on the last record of each key alone, however often
 * the topic was compacted and the processor started.
 */
public final class CatalogueReader implements Processor<byte[], byte[], Void, Void> {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueReader.class);

    private final LiveCatalogue catalogue;
    private final CatalogueMetrics metrics;
    private @Nullable ProcessorContext<Void, Void> context;

    public CatalogueReader(LiveCatalogue catalogue, CatalogueMetrics metrics) {
        this.catalogue = catalogue;
        this.metrics = metrics;
    }

    /**
     * The store that a global reader must have. It stays empty, since what it would hold is in the live catalogue; in
     * memory, so that each start reads the topic from its beginning, through this reader.
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
            metrics.refused();
            LOG.warn("a record of the catalogue has no key");
            return;
        }
        String key = new String(record.key(), StandardCharsets.UTF_8);
        if (record.value() == null) {
            catalogue.remove(key, now);
            return;
        }
        try {
            catalogue.put(key, CatalogueRecord.read(record.key(), record.value()), now);
        } catch (IOException e) {
            metrics.refused();
            catalogue.remove(key, now);
            LOG.warn("no entity under the key '{}' of the catalogue: {}", key, e.getMessage());
        }
    }
}
