package io.quotewire.sink;

import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.streaming.contract.CloudEventHeaders;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.topology.AppliedOffsets;
import io.quotewire.streaming.topology.ServiceTime;
import io.quotewire.streaming.topology.TopicLayout;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

/**
 * Facts in, counts out.
 *
 * <pre>
 * mentions  ── count-mentions  ─┬── counts
 *                               └── dlq
 * processed ── count-processed ─┬── counts
 *                               └── dlq
 * </pre>
 *
 * Mentions are keyed by the entity, whether it is spoken of or speaks; processed articles by the publisher. So whatever a
 * record changes is counted where it is read, and nothing is repartitioned.
 */
public final class SinkTopology {
    /** Name of the service in application ids, sources and dead letters. */
    public static final String SERVICE = ServiceName.SINK.id();

    private static final CountingNames MENTIONS = new CountingNames("mentions");
    private static final CountingNames PROCESSED = new CountingNames("processed");

    private SinkTopology() {}

    /**
     * Builds the topology.
     *
     * @param properties of the Streams application that will run it
     */
    public static Topology build(
            Topics topics, SinkPolicy policy, TopicLayout layout, Properties properties, MeterRegistry registry) {
        String source = CloudEventHeaders.source(topics, SERVICE);
        SinkMetrics ofMentions = new SinkMetrics(registry, MENTIONS.of());
        SinkMetrics ofProcessed = new SinkMetrics(registry, PROCESSED.of());
        Topology topology = new Topology(new TopologyConfig(new StreamsConfig(properties)));
        addCounting(
                topology,
                MENTIONS,
                topics,
                topics.mentions(),
                () -> new CountingProcessor(new MentionCounting(), MENTIONS, source, policy, layout, ofMentions));
        addCounting(
                topology,
                PROCESSED,
                topics,
                topics.processed(),
                () -> new CountingProcessor(new PublisherCounting(), PROCESSED, source, policy, layout, ofProcessed));
        return topology;
    }

    private static void addCounting(
            Topology topology,
            CountingNames names,
            Topics topics,
            String from,
            ProcessorSupplier<byte[], byte[], byte[], byte[]> processor) {
        ByteArrayDeserializer read = new ByteArrayDeserializer();
        ByteArraySerializer write = new ByteArraySerializer();
        topology.addSource(AutoOffsetReset.earliest(), names.read(), new ServiceTime(), read, read, from)
                .addProcessor(names.count(), processor, names.read())
                .addStateStore(CountStore.store(names.store()), names.count())
                .addStateStore(AppliedOffsets.store(names.applied()), names.count())
                .addSink(names.counts(), topics.counts(), write, write, names.count())
                .addSink(names.deadLetters(), topics.deadLetters(), write, write, names.count());
    }
}
