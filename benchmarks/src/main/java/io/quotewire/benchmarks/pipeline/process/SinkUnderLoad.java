package io.quotewire.benchmarks.pipeline.process;

import io.quotewire.benchmarks.pipeline.load.MadeUpEvents;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A sink with topics of its own, the writer of its input, and a reader of its counts. Not thread-safe. */
public final class SinkUnderLoad implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int PARTITIONS = 3;
    private static final int SLICES_IN_A_SECOND = 10;
    private static final double NANOSECONDS = 1e9;

    private final Process sink;
    private final Topics topics;
    private final KafkaProducer<String, byte[]> writer;
    private final KafkaConsumer<String, byte[]> reader;
    private final MadeUpEvents made = new MadeUpEvents();
    private final Map<String, Long> mentionsByEntity = new HashMap<>();
    private final Map<String, Long> articlesByPublisher = new HashMap<>();

    private SinkUnderLoad(Process sink, Topics topics, String broker) {
        this.sink = sink;
        this.topics = topics;
        writer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "transactional.id",
                        topics.service("benchmark"),
                        "transaction.timeout.ms",
                        600_000,
                        "linger.ms",
                        20,
                        "compression.type",
                        "zstd"),
                new StringSerializer(),
                new ByteArraySerializer());
        reader = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        reader.assign(reader.partitionsFor(topics.counts()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList());
        writer.initTransactions();
    }

    public static SinkUnderLoad start(Variant variant, String prefix, String broker, Path folder)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Topics topics = new Topics(prefix);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            new TopicAdmin(admin, topics).create(PARTITIONS, Optional.empty());
        } catch (ExecutionException e) {
            throw new IOException("topics could not be made", e);
        }
        List<String> words = new ArrayList<>(List.of(
                "-b",
                broker,
                "--set",
                "prefix=" + prefix,
                "--set",
                "state.dir=" + folder.resolve("state"),
                "--set",
                "metrics.port=0"));
        variant.settings().forEach((name, value) -> words.addAll(List.of("--set", name + '=' + value)));
        Process sink = Launcher.launch(variant.home(), variant.javaOptions(), folder, "count", words);
        return new SinkUnderLoad(sink, topics, broker);
    }

    /** Writes a number of events at once and waits until they are counted; returns the seconds that takes. */
    public double count(int events, int round) throws IOException {
        write(events, round);
        return awaitCounted();
    }

    /**
     * Writes events at a rate, as a processor does: those of each tenth of a second in one transaction. Waits until
     * they are counted; returns how many seconds after the last write that is.
     */
    public double count(int events, int round, int perSecond) throws IOException, InterruptedException {
        long began = System.nanoTime();
        int slice = Math.max(1, perSecond / SLICES_IN_A_SECOND);
        for (int written = 0; written < events; written += slice) {
            long moment = began + (long) (written * NANOSECONDS / perSecond);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, moment - System.nanoTime()));
            write(Math.min(slice, events - written), round);
        }
        return awaitCounted();
    }

    private void write(int events, int round) {
        writer.beginTransaction();
        for (int i = 0; i < events; i++) {
            MadeUpEvents.Event event = made.next(round);
            String topic = event.isMention() ? topics.mentions() : topics.processed();
            byte[] value = event.json().getBytes(StandardCharsets.UTF_8);
            // If one of them fails, so does the commit.
            var unused = writer.send(new ProducerRecord<>(topic, Keys.of(event.name()), value));
        }
        writer.commitTransaction();
    }

    private double awaitCounted() throws IOException {
        long started = System.nanoTime();
        while (sum(mentionsByEntity) != made.mentions() || sum(articlesByPublisher) != made.articles()) {
            for (ConsumerRecord<String, byte[]> record : reader.poll(POLL)) {
                take(record);
            }
            if (!sink.isAlive()) {
                throw new IllegalStateException("the sink has ended with status " + sink.exitValue());
            }
        }
        return (System.nanoTime() - started) / NANOSECONDS;
    }

    /** The CPU time that the sink's process has used so far. */
    public Duration processorTime() {
        return sink.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        writer.close();
        reader.close();
        sink.destroy();
        sink.onExit().join();
    }

    private void take(ConsumerRecord<String, byte[]> record) throws IOException {
        if (!record.key().endsWith('|' + Count.TOTAL)) {
            return;
        }
        if (record.key().startsWith("entity|")) {
            mentionsByEntity.put(
                    record.key(), Json.read(record.value(), Count.class).mentions());
        } else if (record.key().startsWith("publisher|")) {
            articlesByPublisher.put(
                    record.key(), Json.read(record.value(), Count.class).articles());
        }
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
