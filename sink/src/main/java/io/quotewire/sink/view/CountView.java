package io.quotewire.sink.view;

import io.quotewire.sink.event.PlainCountReader;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.topology.TaskClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Maintains the current counts for queries. */
final class CountView implements Processor<byte[], byte[], Void, Void> {
    private static final Duration PLACING = Duration.ofSeconds(1);

    /** Size of a cache of index entries, a kilobyte each: most counts that change have changed shortly before. */
    private static final int MOST_RECENT = 20_000;

    private final IndexedStores stores;
    private final ViewMetrics metrics;
    private final Map<String, Set<Bytes>> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<Bytes>> eldest) {
            return size() > MOST_RECENT;
        }
    };
    private @Nullable IndexedStore<Count> counts;
    private @Nullable TaskClock clock;

    CountView(IndexedStores stores, ViewMetrics metrics) {
        this.stores = stores;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        // After a failure the task is initialised again, and uncommitted changes are no longer in the store.
        recent.clear();
        KeyValueStore<Bytes, byte[]> store = context.getStateStore(ViewNames.COUNTS);
        IndexedStore<Count> indexed = stores.of(context, new CountIndex());
        StoreBackfill walk = new StoreBackfill(store, StoreBackfill.COUNTS_PLACED);
        TaskClock started = new TaskClock(context);
        started.each(PLACING, now -> walk.go(indexed::place));
        counts = indexed;
        clock = started;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        IndexedStore<Count> store = Objects.requireNonNull(counts, "init comes first");
        if (record.key() == null || !StoredKeys.fit(record)) {
            metrics.unreadable();
            return;
        }
        String key = new String(record.key(), StandardCharsets.UTF_8);
        if (record.value() == null) {
            recent.remove(key);
            store.remove(key);
            return;
        }
        Set<Bytes> places;
        try {
            Count count = PlainCountReader.read(record.value());
            Objects.requireNonNull(count.kind(), "kind");
            Objects.requireNonNull(count.name(), "name");
            Objects.requireNonNull(count.window(), "window");
            places = store.places(key, count);
        } catch (IOException | RuntimeException e) {
            metrics.unreadable();
            return;
        }
        Set<Bytes> before = recent.get(key);
        if (before == null) {
            before = store.value(key).map(count -> store.places(key, count)).orElse(Set.of());
        }
        store.move(before, places, key, record.value());
        recent.put(key, places);
        metrics.taken();
    }

    @Override
    public void close() {
        if (clock != null) {
            clock.close();
        }
    }
}
