package io.quotewire.sink;

import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.sink.count.CountStore;
import io.quotewire.sink.count.StoryTally;
import io.quotewire.sink.event.MentionReader;
import io.quotewire.sink.event.ProcessedReader;
import io.quotewire.sink.event.RecordReader;
import io.quotewire.sink.task.BeforeCommit;
import io.quotewire.sink.task.CountingParts;
import io.quotewire.sink.task.CountingProcessor;
import io.quotewire.sink.task.SinkMetrics;
import io.quotewire.sink.task.TaskNames;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.CloudEventHeaders;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.topology.AppliedOffsets;
import io.quotewire.streaming.topology.CommitPace;
import io.quotewire.streaming.topology.ServiceTime;
import io.quotewire.streaming.topology.TopicLayout;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;

/**
 * The sink's topology: events in, counts out.
 *
 * <pre>
 * mentions  ── count-mentions  ─┬── counts
 *                               └── dlq
 * processed ── count-processed ─┬── counts
 *                               └── dlq
 * </pre>
 *
 * <p>Mentions are keyed by the entity, whether it is spoken about or speaks; processed articles by the publisher. So a
 * record's changes are counted in the partition where it is read, and nothing is repartitioned.
 */
public final class SinkTopology {
    private static final TaskNames MENTIONS = new TaskNames("mentions");
    private static final TaskNames PROCESSED = new TaskNames("processed");

    private SinkTopology() {}

    /**
     * Builds the topology.
     *
     * @param properties of the Streams application that will run it
     */
    public static Topology build(
            Topics topics, SinkPolicy policy, TopicLayout layout, Properties properties, MeterRegistry registry) {
        return build(topics, policy, layout, new CommitPace(CommitPace.OF_COUNTS), properties, registry);
    }

    /** As the other, with a pace to share: {@link SinkService} adds the API's views, which run in the same threads. */
    static Topology build(
            Topics topics,
            SinkPolicy policy,
            TopicLayout layout,
            CommitPace pace,
            Properties properties,
            MeterRegistry registry) {
        Topology topology = new Topology(new TopologyConfig(new StreamsConfig(properties)));
        addCounting(
                topology,
                topics,
                topics.mentions(),
                parts(MENTIONS, new MentionReader(layout), topics, policy, layout, pace, registry));
        addCounting(
                topology,
                topics,
                topics.processed(),
                parts(PROCESSED, new ProcessedReader(layout), topics, policy, layout, pace, registry));
        return topology;
    }

    private static CountingParts parts(
            TaskNames names,
            RecordReader events,
            Topics topics,
            SinkPolicy policy,
            TopicLayout layout,
            CommitPace pace,
            MeterRegistry registry) {
        return new CountingParts(
                names,
                events,
                layout,
                policy.dayRetention(),
                new BeforeCommit(names.beforeCommit()),
                pace,
                CloudEventHeaders.source(topics, ServiceName.SINK.id()),
                new SinkMetrics(registry, names.of()));
    }

    private static void addCounting(Topology topology, Topics topics, String from, CountingParts parts) {
        TaskNames names = parts.names();
        ByteArrayDeserializer read = new ByteArrayDeserializer();
        ByteArraySerializer write = new ByteArraySerializer();
        topology.addSource(AutoOffsetReset.earliest(), names.read(), new ServiceTime(), read, read, from)
                .addProcessor(names.count(), () -> new CountingProcessor(parts), names.read())
                .addStateStore(CountStore.store(names.store()), names.count())
                .addStateStore(StoryTally.store(names.stories()), names.count())
                // Written before each commit, when a cache of this store might already have been flushed.
                .addStateStore(AppliedOffsets.store(names.applied()).withCachingDisabled(), names.count())
                .addStateStore(parts.beforeCommit().store(), names.count())
                .addSink(names.counts(), topics.counts(), write, write, names.count())
                .addSink(names.deadLetters(), topics.deadLetters(), write, write, names.count());
    }
}
