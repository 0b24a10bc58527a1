package io.quotewire.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.TopicLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** The sink's topology on a test driver, with the state that a reader of the counts has. */
final class SinkBench implements AutoCloseable {
    static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

    private static final ByteArraySerializer WRITE = new ByteArraySerializer();
    private static final ByteArrayDeserializer READ = new ByteArrayDeserializer();
    private static final String USUAL_CACHE = "10485760";
    private static final List<String> STORES =
            List.of("counts-of-mentions", "stories-of-mentions", "applied-offsets-of-mentions");

    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Map<String, Count> counts = new TreeMap<>();
    private final TopologyTestDriver driver;

    private SinkBench(Path state, SinkPolicy policy, int partitions, String cacheBytes) {
        Settings settings =
                Settings.of(Map.of("state.dir", state.toString(), "kafka.statestore.cache.max.bytes", cacheBytes));
        Properties properties = StreamsProperties.of(settings, ServiceName.SINK);
        driver = new TopologyTestDriver(
                SinkTopology.build(new Topics("news"), policy, new Layout(partitions), properties, registry),
                properties,
                START);
    }

    /** Keeps the counts of a day for this long. */
    static SinkBench open(Path state, Duration dayRetention) {
        return new SinkBench(state, new SinkPolicy(Optional.of(dayRetention)), 1, USUAL_CACHE);
    }

    static SinkBench ofPartitions(Path state, int partitions) {
        return new SinkBench(state, new SinkPolicy(Optional.empty()), partitions, USUAL_CACHE);
    }

    /** With no space in the stores' caches. */
    static SinkBench withoutCache(Path state) {
        return new SinkBench(state, new SinkPolicy(Optional.empty()), 1, "0");
    }

    /** Copies the contents of another bench's stores, as a restart with other settings does. */
    void takeOver(SinkBench other) {
        for (String name : STORES) {
            KeyValueStore<Object, Object> to = driver.getKeyValueStore(name);
            try (KeyValueIterator<Object, Object> from =
                    other.driver.getKeyValueStore(name).all()) {
                while (from.hasNext()) {
                    KeyValue<Object, Object> entry = from.next();
                    if (!entry.key.toString().startsWith("news.")) {
                        to.put(entry.key, entry.value);
                    }
                }
            }
        }
        counts.putAll(other.counts);
    }

    void mention(byte[] value) {
        send("news.mentions", "Lima", value, new RecordHeaders());
    }

    void mention(String json) {
        mention(utf8(json));
    }

    void processed(byte[] value) {
        send("news.processed", "Wire", value, new RecordHeaders());
    }

    void send(String topic, String key, byte[] value, Headers headers) {
        driver.createInputTopic(topic, WRITE, WRITE).pipeInput(new TestRecord<>(utf8(key), value, headers, START));
    }

    void sendWithoutKey(String topic, byte[] value) {
        driver.createInputTopic(topic, WRITE, WRITE)
                .pipeInput(new TestRecord<>(null, value, new RecordHeaders(), START));
    }

    void advance(Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** The current counts by key, after checking that no published number was below zero. */
    Map<String, Count> counts() {
        for (TestRecord<byte[], byte[]> record : records("news.counts")) {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
                counts.remove(key);
            } else {
                Count count = parsed(record.value());
                assertThat(new String(record.value(), StandardCharsets.UTF_8)).doesNotContain(":-", ",-", "[-");
                assertThat(Keys.count(count)).isEqualTo(key);
                counts.put(key, count);
            }
        }
        return counts;
    }

    Count count(String key) {
        return Objects.requireNonNull(counts().get(key), () -> "no count under " + key + ", only " + counts.keySet());
    }

    /** The records of counts sent since the last call. */
    List<TestRecord<byte[], byte[]>> sentCounts() {
        return records("news.counts");
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return records("news.dlq");
    }

    /** Why records were refused since the last call. */
    List<String> reasons() {
        return deadLetters().stream()
                .map(letter -> new String(
                        letter.headers().lastHeader(DeadLetter.REASON).value(), StandardCharsets.UTF_8))
                .toList();
    }

    long stored() {
        long size = 0;
        try (var all = driver.getKeyValueStore("counts-of-mentions").all()) {
            for (; all.hasNext(); all.next()) {
                size++;
            }
        }
        return size;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        driver.close();
    }

    private List<TestRecord<byte[], byte[]>> records(String topic) {
        return driver.createOutputTopic(topic, READ, READ).readRecordsToList();
    }

    private static Count parsed(byte[] value) {
        try {
            return Json.read(value, Count.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Layout(int partitions) implements TopicLayout {
        @Override
        public int partitions(String topic) {
            return partitions;
        }

        @Override
        public String id(String topic) {
            return "topic-1";
        }

        @Override
        public long start(String topic, int partition) {
            return 0;
        }
    }
}
