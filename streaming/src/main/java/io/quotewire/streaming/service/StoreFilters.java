package io.quotewire.streaming.service;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.Options;

/**
 * Configures Bloom filters for all lookups in RocksDB. Most names, days and stories that are looked up are not yet in a
 * store, and by default Kafka Streams has RocksDB search the memtable and the oldest file for each of them.
 */
public final class StoreFilters implements RocksDBConfigSetter {
    /** The filter's share of a memtable's size, which is 16 MiB. */
    private static final double PART_FOR_FILTER = 0.1;

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        options.setMemtablePrefixBloomSizeRatio(PART_FOR_FILTER);
        options.setMemtableWholeKeyFiltering(true);
        options.setOptimizeFiltersForHits(false);
    }

    @Override
    public void close(String store, Options options) {
        // Nothing to close.
    }
}
