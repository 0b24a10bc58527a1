package io.quotewire.processor;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.core.Extractor;
import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.processor.article.ProcessorPolicy;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.MemoryCodec;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.CorrectionRecord;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.TopicLayout;
import io.quotewire.streaming.topology.UpcomingRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The processor's topology on a test driver, with articles in, events out and a clock that the test controls. */
final class ProcessorBench implements AutoCloseable {
    static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
    static final ProcessorPolicy POLICY =
            new ProcessorPolicy(Duration.ofDays(7), Duration.ofDays(180), 0.5, Duration.ofSeconds(5), List.of("en"));

    private static final ByteArraySerializer WRITE = new ByteArraySerializer();
    private static final ByteArrayDeserializer READ = new ByteArrayDeserializer();

    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> articles;
    private final TestInputTopic<byte[], byte[]> catalogue;
    private final TestInputTopic<byte[], byte[]> corrections;
    final EventLog published = new EventLog();
    private final Topics topics = new Topics("news");

    /** What the processor is told to have received; nothing by itself. */
    final UpcomingRecords upcoming = new UpcomingRecords();

    /** The records sent, for re-reading. */
    final BenchTopic sent = new BenchTopic(topics.articles());

    private Instant now = START;

    private ProcessorBench(Path state, ProcessorPolicy policy, Extractors extractors, TopicLayout layout) {
        Settings settings = Settings.of(Map.of("state.dir", state.toString()));
        Properties properties = StreamsProperties.of(settings, ServiceName.PROCESSOR);
        driver = new TopologyTestDriver(
                ProcessorTopology.build(
                        topics, policy, extractors, sent, published, layout, upcoming, properties, registry),
                properties,
                START);
        articles = driver.createInputTopic(topics.articles(), WRITE, WRITE);
        catalogue = driver.createInputTopic(topics.catalogue(), WRITE, WRITE);
        corrections = driver.createInputTopic(topics.corrections(), WRITE, WRITE);
    }

    static ProcessorBench open(Path state) {
        return open(state, new LineExtractor("lines-1"));
    }

    static ProcessorBench open(Path state, Extractor extractor) {
        return open(state, extractor, new FixedLayout(1, "topic-1", 0));
    }

    static ProcessorBench open(Path state, Extractor extractor, TopicLayout layout) {
        return new ProcessorBench(state, POLICY, entries -> extractor, layout);
    }

    static ProcessorBench open(Path state, Extractor extractor, ProcessorPolicy policy) {
        return new ProcessorBench(state, policy, entries -> extractor, new FixedLayout(1, "topic-1", 0));
    }

    static ProcessorBench open(Path state, Extractors extractors) {
        return new ProcessorBench(state, POLICY, extractors, new FixedLayout(1, "topic-1", 0));
    }

    /** Sends a record on the catalogue's topic. */
    void know(@Nullable String key, @Nullable String value) {
        catalogue.pipeInput(new TestRecord<>(utf8(key), utf8(value), now));
    }

    /** Sends a correction. */
    void correct(Correction correction) {
        corrections.pipeInput(new TestRecord<>(utf8(correction.key()), CorrectionRecord.write(correction), now));
    }

    /** Sends a record on the topic of corrections; a null value undoes the correction with the key. */
    void correct(@Nullable String key, @Nullable String value) {
        corrections.pipeInput(new TestRecord<>(utf8(key), utf8(value), now));
    }

    private static byte @Nullable [] utf8(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    void send(Articles article) {
        send(Keys.of(article.article().id()), Json.write(article.article()));
    }

    void send(Articles article, Headers headers) {
        byte[] key = Keys.of(article.article().id()).getBytes(StandardCharsets.UTF_8);
        send(new TestRecord<>(key, Json.write(article.article()), headers, now));
    }

    void send(String key, String value) {
        send(key, value.getBytes(StandardCharsets.UTF_8));
    }

    void send(String key, byte[] value) {
        sendBytes(key.getBytes(StandardCharsets.UTF_8), value);
    }

    void sendBytes(byte @Nullable [] key, byte @Nullable [] value) {
        send(new TestRecord<>(key, value, now));
    }

    private void send(TestRecord<byte[], byte[]> record) {
        sent.add(record);
        articles.pipeInput(record);
    }

    /** Sends an article whose record has one more header. */
    void send(Articles article, String header, String value) {
        send(article, new RecordHeaders().add(header, value.getBytes(StandardCharsets.UTF_8)));
    }

    void advance(Duration time) {
        now = now.plus(time);
        driver.advanceWallClockTime(time);
    }

    Instant now() {
        return now;
    }

    List<TestRecord<byte[], byte[]>> records(String topic) {
        return published.add(topic, driver.createOutputTopic(topic, READ, READ).readRecordsToList());
    }

    List<QuoteEvent> quotes() {
        return values(topics.quotes(), QuoteEvent.class);
    }

    List<MentionEvent> mentions() {
        return values(topics.mentions(), MentionEvent.class);
    }

    List<Processed> processed() {
        return values(topics.processed(), Processed.class);
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return records(topics.deadLetters());
    }

    KeyValueStore<String, byte[]> store(String name) {
        return driver.getKeyValueStore(name);
    }

    Optional<Memory> memory(String key) {
        return Optional.ofNullable(store(ProcessorNames.ARTICLES).get(key)).map(MemoryCodec::decode);
    }

    long memories(Class<? extends Memory> type) {
        long found = 0;
        try (KeyValueIterator<String, byte[]> all =
                store(ProcessorNames.ARTICLES).all()) {
            while (all.hasNext()) {
                found += type.isInstance(MemoryCodec.decode(all.next().value)) ? 1 : 0;
            }
        }
        return found;
    }

    long size(String store) {
        long size = 0;
        try (KeyValueIterator<Object, Object> all =
                driver.getKeyValueStore(store).all()) {
            for (; all.hasNext(); all.next()) {
                size++;
            }
        }
        return size;
    }

    /** Discards the output so far. */
    void drain() {
        quotes();
        mentions();
        processed();
        deadLetters();
    }

    @Override
    public void close() {
        driver.close();
    }

    private <T> List<T> values(String topic, Class<T> type) {
        return records(topic).stream().map(record -> read(record.value(), type)).toList();
    }

    static <T> T read(byte[] value, Class<T> type) {
        try {
            return Json.read(value, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
