package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.FlushOptions;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

/** Filters report as absent only keys that are absent both from memory and from files. */
class StoreFiltersTest {
    private static final int KEYS = 2_000;

    @Test
    void existingKeysAreFoundInMemoryAndInFiles(@TempDir Path folder) throws RocksDBException {
        RocksDB.loadLibrary();
        Map<String, String> expected = new TreeMap<>();
        StoreFilters filters = new StoreFilters();
        try (BloomFilter bloom = new BloomFilter();
                Options options = new Options()) {
            options.optimizeFiltersForHits();
            options.setCreateIfMissing(true).setTableFormatConfig(new BlockBasedTableConfig().setFilterPolicy(bloom));
            filters.setConfig("counts", options, Map.of());
            assertThat(options.memtableWholeKeyFiltering()).isTrue();
            assertThat(options.memtablePrefixBloomSizeRatio()).isPositive();
            assertThat(options.optimizeFiltersForHits()).isFalse();
            try (RocksDB store = RocksDB.open(options, folder.toString());
                    FlushOptions flush = new FlushOptions()) {
                for (int i = 0; i < KEYS; i++) {
                    store.put(bytes(2 * i), bytes(i));
                    expected.put(Integer.toString(2 * i), Integer.toString(i));
                    if (i == KEYS / 2) {
                        store.flush(flush);
                        store.compactRange();
                    }
                }
                for (int i = 0; i < 2 * KEYS; i++) {
                    byte[] value = store.get(bytes(i));
                    assertThat(value == null ? null : new String(value, StandardCharsets.UTF_8))
                            .isEqualTo(expected.get(Integer.toString(i)));
                }
            }
            filters.close("counts", options);
        }
    }

    @Test
    void sinkUsesThemUnlessAnotherConfigSetterIsSet() {
        assertThat(StreamsProperties.of(Settings.of(Map.of()), ServiceName.SINK))
                .containsEntry(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, StoreFilters.class);
        assertThat(StreamsProperties.of(
                        Settings.of(Map.of("kafka.rocksdb.config.setter", "org.example.Setter")), ServiceName.SINK))
                .containsEntry(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, "org.example.Setter");
    }

    private static byte[] bytes(int number) {
        return Integer.toString(number).getBytes(StandardCharsets.UTF_8);
    }
}
