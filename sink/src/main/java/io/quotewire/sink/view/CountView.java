package io.quotewire.sink.view;

import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.topology.TaskClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Keeps the counts as they stand, ready to be asked for. */
public final class CountView implements Processor<byte[], byte[], Void, Void> {
    private static final Duration PLACING = Duration.ofSeconds(1);

    private final ViewMetrics metrics;
    private @Nullable IndexedStore<Count> counts;
    private @Nullable TaskClock clock;

    CountView(ViewMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        KeyValueStore<Bytes, byte[]> store = context.getStateStore(Views.COUNTS);
        IndexedStore<Count> indexed = new IndexedStore<>(store, new CountIndex());
        StoreWalk walk = new StoreWalk(store, StoreWalk.COUNTS_PLACED);
        TaskClock started = new TaskClock(context);
        started.each(PLACING, now -> walk.go(indexed::place));
        counts = indexed;
        clock = started;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        IndexedStore<Count> store = Objects.requireNonNull(counts, "init comes first");
        if (record.key() == null) {
            metrics.unreadable();
            return;
        }
        String key = new String(record.key(), StandardCharsets.UTF_8);
        if (record.value() == null) {
            store.remove(key);
            return;
        }
        Set<Bytes> places;
        try {
            Count count = Json.read(record.value(), Count.class);
            Objects.requireNonNull(count.kind(), "kind");
            Objects.requireNonNull(count.name(), "name");
            Objects.requireNonNull(count.window(), "window");
            places = store.places(key, count);
        } catch (IOException | RuntimeException e) {
            metrics.unreadable();
            return;
        }
        store.putAt(places, key, record.value());
        metrics.taken();
    }

    @Override
    public void close() {
        if (clock != null) {
            clock.close();
        }
    }
}
