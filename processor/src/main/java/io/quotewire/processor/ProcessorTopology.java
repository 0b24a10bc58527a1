package io.quotewire.processor;

import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.processor.article.ArticleProcessor;
import io.quotewire.processor.article.ProcessorMetrics;
import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.processor.article.ProcessorPolicy;
import io.quotewire.processor.catalogue.CatalogueMetrics;
import io.quotewire.processor.catalogue.CatalogueReader;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.processor.catalogue.LiveCatalogue;
import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.streaming.contract.CloudEventHeaders;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.topology.AppliedOffsets;
import io.quotewire.streaming.topology.ServiceTime;
import io.quotewire.streaming.topology.TimeIndex;
import io.quotewire.streaming.topology.TopicLayout;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;

/**
 * Articles in, events out: quotes, mentions, and what became of each article.
 *
 * <pre>
 * articles  ── process-articles ─┬── quotes
 *                   ▲            ├── mentions
 *                   ┊            ├── processed
 *                   ┊            └── dlq
 * catalogue ── know-entities
 * </pre>
 *
 * One node does the work and its result is split after it: a record that failed between two branches would have
 * published half of its events. Keys and values are bytes up to there, since a refused record leaves as it came.
 *
 * <p>The catalogue is read by a thread of its own, all of it in every instance and, at the start, before any article.
 */
public final class ProcessorTopology {
    private static final String READ = "read-articles";
    private static final String PROCESS = "process-articles";
    private static final String READ_CATALOGUE = "read-catalogue";
    private static final String KNOW_ENTITIES = "know-entities";

    private ProcessorTopology() {}

    /**
     * Builds the topology.
     *
     * @param properties of the Streams application that will run it
     */
    public static Topology build(
            Topics topics,
            ProcessorPolicy policy,
            Extractors extractors,
            TopicLayout layout,
            Properties properties,
            MeterRegistry registry) {
        String source = CloudEventHeaders.source(topics, ProcessorNames.SERVICE);
        ProcessorMetrics metrics = new ProcessorMetrics(registry);
        CatalogueMetrics ofCatalogue = new CatalogueMetrics(registry);
        LiveCatalogue catalogue = new LiveCatalogue(extractors, ofCatalogue);
        ByteArrayDeserializer read = new ByteArrayDeserializer();
        ByteArraySerializer write = new ByteArraySerializer();
        return new Topology(new TopologyConfig(new StreamsConfig(properties)))
                .addSource(AutoOffsetReset.earliest(), READ, new ServiceTime(), read, read, topics.articles())
                .addProcessor(PROCESS, ArticleProcessor.supplier(policy, source, catalogue, layout, metrics), READ)
                .addStateStore(ArticleMemory.store(ProcessorNames.ARTICLES), PROCESS)
                .addStateStore(TimeIndex.store(ProcessorNames.EXPIRY), PROCESS)
                .addStateStore(HeldArticles.store(ProcessorNames.HELD), PROCESS)
                .addStateStore(TimeIndex.store(ProcessorNames.EMBARGOES), PROCESS)
                .addStateStore(AppliedOffsets.store(ProcessorNames.APPLIED), PROCESS)
                .addSink(ProcessorNames.QUOTES, topics.quotes(), write, write, PROCESS)
                .addSink(ProcessorNames.MENTIONS, topics.mentions(), write, write, PROCESS)
                .addSink(ProcessorNames.PROCESSED, topics.processed(), write, write, PROCESS)
                .addSink(ProcessorNames.DEAD_LETTERS, topics.deadLetters(), write, write, PROCESS)
                .addGlobalStore(
                        CatalogueReader.store(ProcessorNames.CATALOGUE),
                        READ_CATALOGUE,
                        new ServiceTime(),
                        read,
                        read,
                        topics.catalogue(),
                        KNOW_ENTITIES,
                        () -> new CatalogueReader(catalogue, ofCatalogue));
    }
}
