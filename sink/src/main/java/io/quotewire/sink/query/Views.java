package io.quotewire.sink.query;

import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.topology.ServiceTime;
import java.time.Duration;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

/**
 * The part of the sink's topology that the API asks.
 *
 * <pre>
 * counts ── view-counts ── (standing-counts)
 * quotes ── view-quotes ── (standing-quotes)
 * </pre>
 *
 * Both are read from their topics, as any other reader would: what was counted before the API was turned on is there
 * too, and the counting knows nothing of it.
 */
public final class Views {
    static final String COUNTS = "standing-counts";
    static final String QUOTES = "standing-quotes";

    private Views() {}

    /**
     * Adds the views to a topology.
     *
     * @param kept how long after its article's publication a quote is kept
     */
    public static void addTo(Topology topology, Topics topics, Duration kept, MeterRegistry registry) {
        ViewMetrics ofCounts = new ViewMetrics(registry, "counts");
        ViewMetrics ofQuotes = new ViewMetrics(registry, "quotes");
        add(topology, "counts", topics.counts(), COUNTS, () -> new CountView(ofCounts));
        add(topology, "quotes", topics.quotes(), QUOTES, () -> new QuoteView(kept, ofQuotes));
    }

    private static void add(
            Topology topology,
            String of,
            String topic,
            String store,
            ProcessorSupplier<byte[], byte[], Void, Void> view) {
        ByteArrayDeserializer read = new ByteArrayDeserializer();
        topology.addSource(AutoOffsetReset.earliest(), "view-read-" + of, new ServiceTime(), read, read, topic)
                .addProcessor("view-" + of, view, "view-read-" + of)
                .addStateStore(IndexedStore.store(store), "view-" + of);
    }
}
