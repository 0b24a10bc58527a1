package io.quotewire.sink.view;

import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.sink.task.BeforeCommit;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.table.TableReader;
import io.quotewire.streaming.topology.CommitPace;
import io.quotewire.streaming.topology.ServiceTime;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * The part of the sink's topology that maintains the API's data.
 *
 * <pre>
 * counts ── view-counts ── (standing-counts)
 * quotes ── view-quotes ── (standing-quotes)
 *     ┊          └── told ── view-told ── (standing-told)
 * corrections
 * </pre>
 *
 * <p>Counts and quotes are read from their topics, like any other reader would: what was counted before the API was
 * turned on is included, and the counting does not depend on it. What several articles tell is grouped by the key of a
 * saying or a story, through an internal repartition topic.
 */
public final class Views {
    /**
     * Named so that it sorts after the other sources, by whose order Kafka Streams numbers tasks: those of an earlier
     * release keep their state.
     */
    private static final String READ_CORRECTIONS = "view-read-taken-down";

    private static final String CORRECTIONS = "taken-down";
    private static final String ADD_UP_TOLD = "view-told-before-commit";

    private Views() {}

    /**
     * Adds the views to a topology.
     *
     * @param kept how long after its article's publication a quote is kept
     * @param takenDown filled from the corrections, and queried
     * @param pace of the threads that run the topology
     * @param properties of the Streams application that will run it
     */
    public static void addTo(
            Topology topology,
            Topics topics,
            Duration kept,
            TakenDown takenDown,
            CommitPace pace,
            Properties properties,
            MeterRegistry registry) {
        ViewMetrics ofCounts = new ViewMetrics(registry, "counts");
        ViewMetrics ofQuotes = new ViewMetrics(registry, "quotes");
        IndexedStores counts = IndexedStores.counts();
        IndexedStores quotes = IndexedStores.quotes();
        IndexedStores told = IndexedStores.told();
        ByteArrayDeserializer read = new ByteArrayDeserializer();
        topology.addSource(
                        AutoOffsetReset.earliest(), "view-read-counts", new ServiceTime(), read, read, topics.counts())
                .addProcessor("view-counts", () -> new CountView(counts, ofCounts), "view-read-counts")
                .addStateStore(counts.builder(), "view-counts");
        // Only the builder supports internal repartition topics.
        StreamsBuilder builder = onto(topology, properties);
        BeforeCommit adding = new BeforeCommit(ADD_UP_TOLD);
        builder.addStateStore(quotes.builder()).addStateStore(told.builder()).addStateStore(adding.store()).stream(
                        topics.quotes(),
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
                                .withTimestampExtractor(new ServiceTime())
                                .withOffsetResetPolicy(AutoOffsetReset.earliest())
                                .withName("view-read-quotes"))
                .process(
                        () -> new QuoteView(quotes, kept, ofQuotes, pace, takenDown),
                        Named.as("view-quotes"),
                        ViewNames.QUOTES)
                .repartition(Repartitioned.<String, byte[]>as(Topics.TOLD)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(Serdes.ByteArray()))
                .process(
                        () -> new DiffusionView(told, DiffusionView.MOST_TELLINGS, adding),
                        Named.as("view-told"),
                        ViewNames.TOLD,
                        ADD_UP_TOLD);
        builder.build(properties);
        topology.addGlobalStore(
                TableReader.store(CORRECTIONS),
                READ_CORRECTIONS,
                new ServiceTime(),
                read,
                read,
                topics.corrections(),
                "know-taken-down",
                () -> new TableReader(takenDown));
    }

    /**
     * A builder that adds to an existing topology after its sources, so that tasks keep their numbers, which name their
     * folders.
     */
    private static StreamsBuilder onto(Topology there, Properties properties) {
        return new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties))) {
            /** Called by the super constructor; captured variables are set by then. */
            @Override
            protected Topology newTopology(TopologyConfig config) {
                return there;
            }
        };
    }
}
