package io.quotewire.sink.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.store.ForwardingStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts stored in pairs are read one by one, also after a restore from the changelog. */
class PairedCountsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Bytes OF_DAY = CountEntry.of(CountWindow.of(DAY), "entity|PERSON|Ada Ruiz|2026-03-01");
    private static final Bytes OF_TOTAL = CountEntry.of(CountWindow.TOTAL, "entity|PERSON|Ada Ruiz|total");

    private static final HexFormat HEX = HexFormat.of();

    @TempDir
    private Path state;

    @Test
    void pairIsReadAsTwoEntries() {
        try (Log log = log("a")) {
            log.put(OF_DAY, PairedCounts.pair(bytes("d"), bytes("t")));
            assertThat(log.entries()).isEqualTo(Map.of(OF_DAY, hex("d"), OF_TOTAL, hex("t")));
            assertThat(log.compacted()).hasSize(1);
        }
    }

    @Test
    void totalsKeyIsDerivedFromADaysKeyUnlessShortened() {
        assertThat(CountEntry.totalOf(OF_DAY)).contains(OF_TOTAL);
        Subject longest = Subject.of(Count.Kind.ENTITY, EntityType.PERSON, "n".repeat(600));
        Bytes cut = CountEntry.of(CountWindow.of(DAY), Keys.count(longest.key(), "2026-03-01"));
        assertThat(CountEntry.totalOf(cut)).isEmpty();
    }

    /** As in the previous release's changelog: each count in its own record. */
    @Test
    void changelogWithoutPairsIsRestoredAndContinued() {
        try (Log log = log("a")) {
            log.restore(List.of(record(OF_TOTAL, "t1"), record(OF_DAY, "d1")));
            assertThat(log.entries()).isEqualTo(Map.of(OF_DAY, hex("d1"), OF_TOTAL, hex("t1")));
            log.restore(List.of(
                    record(OF_TOTAL, "t2"), KeyValue.pair(OF_DAY.get(), PairedCounts.pair(bytes("d2"), bytes("t3")))));
            assertThat(log.entries()).isEqualTo(Map.of(OF_DAY, hex("d2"), OF_TOTAL, hex("t3")));
        }
    }

    @Test
    void totalDoesNotRestoreAForgottenDay() {
        try (Log log = log("a")) {
            HotCounts counts = new HotCounts(new CountStore(log), 5);
            HotCounts.Windows windows = counts.of(Subject.of(Count.Kind.ENTITY, EntityType.PERSON, "Ada Ruiz"));
            windows.add(CountWindow.TOTAL, 0, new Amounts(1, 1, 0, 0, 0, 0, 0), 0);
            windows.add(CountWindow.of(DAY), 8, new Amounts(1, 1, 0, 0, 0, 0, 0), 0);
            counts.forget(DAY.plusDays(1));
            counts.flush((key, value) -> {});
            assertThat(log.entries()).containsOnlyKeys(OF_TOTAL);
        }
    }

    /** Many names and days, retracted and expired, compared with a map that holds each count by itself. */
    @Test
    void compactedChangelogHoldsAllCountsAfterRandomChanges() {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            Map<Bytes, StoredCount> expected = new TreeMap<>();
            LocalDate first = DAY;
            try (Log log = log("counted-" + seed)) {
                CountStore store = new CountStore(log);
                HotCounts counts = new HotCounts(store, 5);
                for (int flush = 0; flush < 60; flush++) {
                    for (int i = random.nextInt(12); i >= 0; i--) {
                        add(random, first, counts, expected);
                    }
                    if (random.nextInt(15) == 0) {
                        first = first.plusDays(1);
                        counts.forget(first);
                        store.expire(first, 1 + random.nextInt(3));
                    }
                    counts.flush((key, value) -> {});
                    try (Log restored = log("restored-" + seed + '-' + flush)) {
                        restored.restore(log.compacted());
                        assertThat(restored.entries()).isEqualTo(log.entries());
                    }
                }
                store.expire(first, Integer.MAX_VALUE);
                Bytes kept = CountEntry.of(first);
                expected.entrySet().removeIf(entry -> entry.getKey().compareTo(kept) < 0);
                expected.values().removeIf(StoredCount::isZero);
                Map<Bytes, String> all = new TreeMap<>();
                expected.forEach((key, count) -> all.put(key, HEX.formatHex(count.encode())));
                assertThat(log.entries()).isNotEmpty().isEqualTo(all);
            }
        }
    }

    private static void add(Random random, LocalDate first, HotCounts counts, Map<Bytes, StoredCount> expected) {
        Subject subject = Subject.of(Count.Kind.ENTITY, EntityType.PERSON, "Name " + random.nextInt(6));
        Amounts amounts = new Amounts(random.nextInt(3) - 1, random.nextInt(3) - 1, 0, 0, 0, 0, 0);
        List<CountWindow> windows = new ArrayList<>(List.of(CountWindow.TOTAL));
        if (random.nextInt(8) > 0) {
            windows.add(random.nextInt(2), CountWindow.of(first.plusDays(random.nextInt(4))));
        }
        for (CountWindow window : windows) {
            int hour = window.isTotal() ? 0 : random.nextInt(Hour.UNDATED + 1);
            counts.of(subject).add(window, hour, amounts, 0);
            expected.computeIfAbsent(
                            CountEntry.of(window, Keys.count(subject.key(), window.label())), none -> new StoredCount())
                    .add(hour, amounts);
        }
    }

    private Log log(String name) {
        PairedCounts store = new PairedCounts(Stores.inMemoryKeyValueStore(name).get());
        store.init(TestContext.of(state), store);
        return new Log(store);
    }

    private static KeyValue<byte[], byte[]> record(Bytes key, String value) {
        return KeyValue.pair(key.get(), bytes(value));
    }

    private static String hex(String text) {
        return HEX.formatHex(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What Kafka Streams makes of a store: everything put into it also goes to a changelog. */
    private static final class Log extends ForwardingStore implements AutoCloseable {
        private final PairedCounts store;

        /** The last record of each key, in the order in which they were written. */
        private final Map<Bytes, byte @Nullable []> changelog = new LinkedHashMap<>();

        Log(PairedCounts store) {
            super(store);
            this.store = store;
        }

        @Override
        public void put(Bytes key, byte @Nullable [] value) {
            store.put(key, value);
            changelog.remove(key);
            changelog.put(key, value);
        }

        @Override
        public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
            store.putAll(entries);
            for (KeyValue<Bytes, byte[]> entry : entries) {
                changelog.remove(entry.key);
                changelog.put(entry.key, entry.value);
            }
        }

        @Override
        public byte @Nullable [] delete(Bytes key) {
            byte[] before = store.get(key);
            put(key, null);
            return before;
        }

        /** What is left when the broker has deleted tombstones, too. */
        List<KeyValue<byte[], byte[]>> compacted() {
            List<KeyValue<byte[], byte[]>> records = new ArrayList<>();
            changelog.forEach((key, value) -> {
                if (value != null) {
                    records.add(KeyValue.pair(key.get(), value));
                }
            });
            return records;
        }

        void restore(List<KeyValue<byte[], byte[]>> records) {
            store.restore(records);
        }

        Map<Bytes, String> entries() {
            Map<Bytes, String> entries = new TreeMap<>();
            try (KeyValueIterator<Bytes, byte[]> all = all()) {
                all.forEachRemaining(entry -> entries.put(entry.key, HEX.formatHex(entry.value)));
            }
            return entries;
        }
    }
}
