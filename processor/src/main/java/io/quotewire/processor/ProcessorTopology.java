package io.quotewire.processor;

import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.processor.article.ArticleProcessor;
import io.quotewire.processor.article.ProcessorMetrics;
import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.processor.article.ProcessorPolicy;
import io.quotewire.processor.catalogue.CatalogueMetrics;
import io.quotewire.processor.catalogue.CatalogueTable;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.processor.catalogue.LiveCatalogue;
import io.quotewire.processor.correction.CorrectionMetrics;
import io.quotewire.processor.correction.CorrectionTable;
import io.quotewire.processor.correction.LiveCorrections;
import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.processor.rereading.ArticleRecords;
import io.quotewire.processor.rereading.PublishedEvents;
import io.quotewire.processor.revisit.CorrectionParts;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.CloudEventHeaders;
import io.quotewire.streaming.table.TableReader;
import io.quotewire.streaming.topology.AppliedOffsets;
import io.quotewire.streaming.topology.PartitionCheck;
import io.quotewire.streaming.topology.ServiceTime;
import io.quotewire.streaming.topology.TimeIndex;
import io.quotewire.streaming.topology.TopicLayout;
import io.quotewire.streaming.topology.UpcomingRecords;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;

/**
 * The processor's topology: articles in, events out, which are quotes, mentions, and the outcome of each article.
 *
 * <pre>
 * articles  ── process-articles ─┬── quotes
 *                   ▲            ├── mentions
 *                   ┊            ├── processed
 *                   ┊            └── dlq
 * catalogue ── know-entities
 * corrections ── know-corrections
 * </pre>
 *
 * <p>A single node does all the work and its output is split afterwards: if there were several branches, a failure
 * between two of them would publish only some of a record's events. Keys and values are bytes up to that node, since a
 * refused record is forwarded unchanged.
 *
 * <p>The catalogue and the corrections are global stores: a thread of its own reads all of both in every instance and,
 * at the start, before any article.
 */
public final class ProcessorTopology {
    private static final String READ = "read-articles";
    private static final String PROCESS = "process-articles";
    private static final String READ_CATALOGUE = "read-catalogue";
    private static final String KNOW_ENTITIES = "know-entities";
    private static final String READ_CORRECTIONS = "read-corrections";
    private static final String KNOW_CORRECTIONS = "know-corrections";

    private ProcessorTopology() {}

    /**
     * Builds the topology.
     *
     * @param records reads articles' records again
     * @param published reads their events again
     * @param upcoming articles' records, to be watched for by the application that will run it
     * @param properties of the Streams application that will run it
     */
    public static Topology build(
            Topics topics,
            ProcessorPolicy policy,
            Extractors extractors,
            ArticleRecords records,
            PublishedEvents published,
            TopicLayout layout,
            UpcomingRecords upcoming,
            Properties properties,
            MeterRegistry registry) {
        String source = CloudEventHeaders.source(topics, ProcessorNames.SERVICE);
        ProcessorMetrics metrics = new ProcessorMetrics(registry);
        CatalogueMetrics ofCatalogue = new CatalogueMetrics(registry);
        LiveCatalogue catalogue = new LiveCatalogue(extractors, ofCatalogue);
        CorrectionMetrics ofCorrections = new CorrectionMetrics(registry);
        LiveCorrections corrections = new LiveCorrections(ofCorrections);
        CorrectionParts parts = new CorrectionParts(
                corrections,
                records,
                published,
                key -> PartitionCheck.of(key.getBytes(StandardCharsets.UTF_8), layout.partitions(topics.articles())),
                policy.minimumConfidence(),
                ofCorrections);
        ByteArrayDeserializer read = new ByteArrayDeserializer();
        ByteArraySerializer write = new ByteArraySerializer();
        return new Topology(new TopologyConfig(new StreamsConfig(properties)))
                .addSource(AutoOffsetReset.earliest(), READ, new ServiceTime(), read, read, topics.articles())
                .addProcessor(
                        PROCESS,
                        ArticleProcessor.supplier(
                                policy, source, catalogue, parts, layout, topics.articles(), upcoming, metrics),
                        READ)
                .addStateStore(ArticleMemory.store(ProcessorNames.ARTICLES), PROCESS)
                .addStateStore(TimeIndex.store(ProcessorNames.EXPIRY), PROCESS)
                .addStateStore(HeldArticles.store(ProcessorNames.HELD), PROCESS)
                .addStateStore(TimeIndex.store(ProcessorNames.EMBARGOES), PROCESS)
                .addStateStore(AppliedOffsets.store(ProcessorNames.APPLIED), PROCESS)
                .addStateStore(CorrectionParts.store(ProcessorNames.CORRECTED), PROCESS)
                .addSink(ProcessorNames.QUOTES, topics.quotes(), write, write, PROCESS)
                .addSink(ProcessorNames.MENTIONS, topics.mentions(), write, write, PROCESS)
                .addSink(ProcessorNames.PROCESSED, topics.processed(), write, write, PROCESS)
                .addSink(ProcessorNames.DEAD_LETTERS, topics.deadLetters(), write, write, PROCESS)
                .addGlobalStore(
                        TableReader.store(ProcessorNames.CATALOGUE),
                        READ_CATALOGUE,
                        new ServiceTime(),
                        read,
                        read,
                        topics.catalogue(),
                        KNOW_ENTITIES,
                        () -> new TableReader(new CatalogueTable(catalogue, ofCatalogue)))
                .addGlobalStore(
                        TableReader.store(ProcessorNames.CORRECTIONS),
                        READ_CORRECTIONS,
                        new ServiceTime(),
                        read,
                        read,
                        topics.corrections(),
                        KNOW_CORRECTIONS,
                        () -> new TableReader(new CorrectionTable(corrections, ofCorrections)));
    }
}
