package io.quotewire.streaming.service;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.Options;

/**
 * Has RocksDB learn from a few bits that a key is not there, wherever it would look for it. Of most names, days and
 * stories that are looked up nothing is known yet, and Kafka Streams' own settings have it search the table in memory
 * and the oldest file for each.
 */
public final class StoreFilters implements RocksDBConfigSetter {
    /** Of a table in memory, which has 16 MiB. */
    private static final double PART_FOR_FILTER = 0.1;

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        options.setMemtablePrefixBloomSizeRatio(PART_FOR_FILTER);
        options.setMemtableWholeKeyFiltering(true);
        options.setOptimizeFiltersForHits(false);
    }

    @Override
    public void close(String store, Options options) {
        // Nothing was made for it.
    }
}
