package io.quotewire.streaming.replay;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts dead letters back on the topics they came from, and observes what becomes of them. Not thread-safe. */
public final class LetterReplay implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Settings settings;
    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> deadLetters;
    private final List<TopicPartition> partitions;
    private final Map<String, Sent> sent = new LinkedHashMap<>();
    private final Map<Letter, Letter> refusedAgain = new LinkedHashMap<>();

    /** A letter, and where its record was written. */
    private record Sent(Letter letter, TopicPartition partition, long offset) {}

    /** Starts watching the dead letters from their current end. */
    public LetterReplay(Settings settings, Admin admin) {
        this.settings = settings;
        this.admin = admin;
        this.deadLetters = TopicReader.consumer(settings);
        this.partitions = deadLetters.partitionsFor(settings.topics().deadLetters()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        deadLetters.assign(partitions);
        deadLetters.seekToEnd(partitions);
        partitions.forEach(deadLetters::position);
    }

    /**
     * Sends the records, reading their values from the topic; returns when the broker has acknowledged all of them.
     *
     * @param value replaces their own
     * @return the letters that the topic no longer keeps
     * @throws ExecutionException with Kafka's error as the cause
     * @throws org.apache.kafka.common.KafkaException if the producer cannot be created
     */
    public List<Letter> send(List<Letter> letters, Optional<byte[]> value)
            throws ExecutionException, InterruptedException {
        Map<String, Object> client = new TreeMap<>(settings.kafka());
        // As in Settings.kafkaProducer(), but the letters keep their own schema ids.
        client.putIfAbsent("max.in.flight.requests.per.connection", 1);
        client.putIfAbsent("compression.type", "zstd");
        client.putIfAbsent("max.request.size", 2 * Topics.MAX_RECORD_BYTES);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            Map<Letter, Future<RecordMetadata>> sending = new LinkedHashMap<>();
            Map<String, Letter> missing = new LinkedHashMap<>();
            letters.forEach(letter -> missing.put(letter.id(), letter));
            try (TopicReader reader = TopicReader.from(settings, starts(letters))) {
                reader.readToEnd(read -> {
                    Letter whole = new Letter(read, false);
                    Letter wanted = missing.remove(whole.id());
                    if (wanted != null) {
                        sending.put(
                                wanted, producer.send(whole.back(whole.topic().orElseThrow(), value)));
                    }
                    return !missing.isEmpty();
                });
            }
            for (Map.Entry<Letter, Future<RecordMetadata>> each : sending.entrySet()) {
                RecordMetadata at = each.getValue().get();
                TopicPartition partition = new TopicPartition(at.topic(), at.partition());
                sent.put(partition + "@" + at.offset(), new Sent(each.getKey(), partition, at.offset()));
            }
            return List.copyOf(missing.values());
        }
    }

    private static Map<TopicPartition, Long> starts(List<Letter> letters) {
        Map<TopicPartition, Long> starts = new HashMap<>();
        letters.stream()
                .map(Letter::read)
                .forEach(read ->
                        starts.merge(new TopicPartition(read.topic(), read.partition()), read.offset(), Math::min));
        return starts;
    }

    /**
     * Waits until the services have read the records sent.
     *
     * @return those not read in that time
     * @throws ExecutionException with Kafka's error as the cause
     */
    public List<Letter> await(Duration patience) throws ExecutionException, InterruptedException {
        long began = System.nanoTime();
        List<Letter> open = unread();
        while (!open.isEmpty() && System.nanoTime() - began < patience.toNanos()) {
            read();
            open = unread();
        }
        // Refusals of records whose offsets are committed lie before these ends, committed or about to be.
        Map<TopicPartition, Long> ends = ends();
        while (ends.entrySet().stream().anyMatch(end -> deadLetters.position(end.getKey()) < end.getValue())
                && System.nanoTime() - began < patience.toNanos()) {
            read();
        }
        return open;
    }

    /** The letters that were refused again, each with its new dead letter. */
    public Map<Letter, Letter> refusedAgain() {
        return refusedAgain;
    }

    @Override
    public void close() {
        deadLetters.close();
    }

    private void read() {
        for (ConsumerRecord<byte[], byte[]> read : deadLetters.poll(POLL)) {
            Letter again = new Letter(read, false).abridged();
            Sent before = sent.get(again.place());
            if (before != null) {
                refusedAgain.put(before.letter(), again);
            }
        }
    }

    private List<Letter> unread() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>();
        for (ServiceName service : List.of(ServiceName.PROCESSOR, ServiceName.SINK)) {
            String group = settings.topics().service(service.id());
            read.putAll(admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get());
        }
        List<Letter> open = new ArrayList<>();
        for (Sent record : sent.values()) {
            OffsetAndMetadata next = read.get(record.partition());
            if (next == null || next.offset() <= record.offset()) {
                open.add(record.letter());
            }
        }
        return open;
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        partitions.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(latest).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }
}
