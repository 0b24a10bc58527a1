package io.quotewire.faults.input;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.app.pipeline.OnePartition;
import io.quotewire.core.NewsExtractor;
import io.quotewire.processor.ProcessorTopology;
import io.quotewire.processor.article.ProcessorPolicy;
import io.quotewire.sink.SinkPolicy;
import io.quotewire.sink.SinkTopology;
import io.quotewire.sink.view.Views;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.CommitPace;
import io.quotewire.streaming.topology.UpcomingRecords;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/**
 * A topic that a service reads. Each article must result in a record on {@code processed} or a dead letter; other
 * records must not cause an error.
 */
final class TopicEntryPoint implements EntryPoint {
    private static final Topics TOPICS = new Topics("news");
    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration LONG = Duration.ofDays(180);
    private static final int LONG_KEY = 10_000;
    private static final int ONE_IN_LATER = 50;
    private static final Duration LATER = Duration.ofHours(1);

    private final String topic;
    private final List<String> samples;
    private final List<String> keys;
    private final TopologyTestDriver driver;
    private final Map<String, TestOutputTopic<byte[], byte[]>> outputs = new HashMap<>();

    private TopicEntryPoint(String topic, List<String> samples, List<String> keys, TopologyTestDriver driver) {
        this.topic = topic;
        this.samples = List.copyOf(samples);
        this.keys = List.copyOf(keys);
        this.driver = driver;
    }

    static TopicEntryPoint ofProcessor(String topic, List<String> samples, List<String> keys, Path state) {
        Properties properties = properties(state, ServiceName.PROCESSOR);
        ProcessorPolicy policy =
                new ProcessorPolicy(Duration.ofDays(7), LONG, 0.5, Duration.ofSeconds(10), List.of("en"));
        NewsExtractor extractor = NewsExtractor.standard();
        return new TopicEntryPoint(
                topic,
                samples,
                keys,
                new TopologyTestDriver(
                        ProcessorTopology.build(
                                TOPICS,
                                policy,
                                entries -> extractor,
                                (partition, offset) -> CompletableFuture.completedFuture(Optional.empty()),
                                articleIds -> CompletableFuture.completedFuture(Map.of()),
                                new OnePartition(),
                                new UpcomingRecords(),
                                properties,
                                new SimpleMeterRegistry()),
                        properties,
                        START));
    }

    static TopicEntryPoint ofSink(String topic, List<String> samples, List<String> keys, Path state) {
        Properties properties = properties(state, ServiceName.SINK);
        return new TopicEntryPoint(
                topic,
                samples,
                keys,
                new TopologyTestDriver(
                        SinkTopology.build(
                                TOPICS,
                                new SinkPolicy(Optional.empty()),
                                new OnePartition(),
                                properties,
                                new SimpleMeterRegistry()),
                        properties,
                        START));
    }

    /** The topology that the API reads from. */
    static TopicEntryPoint ofViews(String topic, List<String> samples, List<String> keys, Path state) {
        Properties properties = properties(state, ServiceName.SINK);
        Topology topology = new Topology(new TopologyConfig(new StreamsConfig(properties)));
        Views.addTo(
                topology,
                TOPICS,
                LONG,
                new TakenDown(),
                new CommitPace(CommitPace.OF_COUNTS),
                properties,
                new SimpleMeterRegistry());
        return new TopicEntryPoint(topic, samples, keys, new TopologyTestDriver(topology, properties, START));
    }

    private static Properties properties(Path state, ServiceName service) {
        return StreamsProperties.of(Settings.of(Map.of("state.dir", state.toString())), service);
    }

    @Override
    public String name() {
        return "topic " + topic;
    }

    @Override
    public List<String> samples() {
        return samples;
    }

    @Override
    public void enter(byte[] input, Random chance) {
        byte[] value = chance.nextInt(500) == 0 ? null : input;
        byte[] key = key(chance);
        if (topic.equals(TOPICS.articles()) && value != null && key != null && chance.nextBoolean()) {
            String another = "a-" + chance.nextInt();
            value = renamed(value, another);
            key = renamed(key, another);
        }
        driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, value, START));
        if (chance.nextInt(ONE_IN_LATER) == 0) {
            driver.advanceWallClockTime(LATER);
        }
        int told = 0;
        for (String name : List.copyOf(driver.producedTopicNames())) {
            int produced = outputs.computeIfAbsent(name, this::output)
                    .readRecordsToList()
                    .size();
            told += name.equals(TOPICS.processed()) || name.equals(TOPICS.deadLetters()) ? produced : 0;
        }
        if (topic.equals(TOPICS.articles()) && told == 0) {
            throw new IllegalStateException("neither a line nor a dead letter came of it");
        }
    }

    /**
     * Replaces the article's id by a new one, since a known article takes fewer code paths. Bytes that are not text are
     * kept.
     */
    private static byte[] renamed(byte[] bytes, String id) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("a-1", id)
                .replace("a-2", id)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private TestOutputTopic<byte[], byte[]> output(String name) {
        return driver.createOutputTopic(name, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private byte @Nullable [] key(Random chance) {
        int kind = chance.nextInt(20);
        if (kind == 0) {
            return null;
        }
        if (kind == 1) {
            return "k".repeat(LONG_KEY).getBytes(StandardCharsets.UTF_8);
        }
        if (kind == 2) {
            byte[] noise = new byte[chance.nextInt(100)];
            chance.nextBytes(noise);
            return noise;
        }
        return keys.get(chance.nextInt(keys.size())).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        driver.close();
    }
}
