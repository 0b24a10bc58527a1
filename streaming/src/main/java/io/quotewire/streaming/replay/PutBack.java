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

/** Dead letters on their way back to the topics where they were read, and what becomes of them there. One thread. */
public final class PutBack implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Settings settings;
    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> deadLetters;
    private final List<TopicPartition> partitions;
    private final Map<RecordMetadata, Letter> sent = new LinkedHashMap<>();
    private final Map<Letter, Letter> refusedAgain = new LinkedHashMap<>();

    /** Watches the dead letters from here on. */
    public PutBack(Settings settings, Admin admin) {
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
     * Sends them; returns when the broker has them all.
     *
     * @param value in place of their own
     * @throws ExecutionException with Kafka's error as the cause
     * @throws org.apache.kafka.common.KafkaException where the producer cannot be made
     */
    public void send(List<Letter> letters, Optional<byte[]> value) throws ExecutionException, InterruptedException {
        Map<String, Object> client = new TreeMap<>(settings.kafka());
        // As Settings.kafkaProducer() has it, but with the letters' own schema ids.
        client.putIfAbsent("max.in.flight.requests.per.connection", 1);
        client.putIfAbsent("compression.type", "zstd");
        client.putIfAbsent("max.request.size", 2 * Topics.MAX_RECORD_BYTES);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            Map<Letter, Future<RecordMetadata>> sending = new LinkedHashMap<>();
            for (Letter letter : letters) {
                sending.put(letter, producer.send(letter.back(letter.topic().orElseThrow(), value)));
            }
            for (Map.Entry<Letter, Future<RecordMetadata>> each : sending.entrySet()) {
                sent.put(each.getValue().get(), each.getKey());
            }
        }
    }

    /**
     * Waits until the services have read what was sent.
     *
     * @return those that nobody has read in that time
     * @throws ExecutionException with Kafka's error as the cause
     */
    public List<Letter> await(Duration patience) throws ExecutionException, InterruptedException {
        long began = System.nanoTime();
        List<Letter> open = unread();
        while (!open.isEmpty() && System.nanoTime() - began < patience.toNanos()) {
            take();
            open = unread();
        }
        // The refusals of what is committed lie before these ends, committed or about to be.
        Map<TopicPartition, Long> ends = ends();
        while (ends.entrySet().stream().anyMatch(end -> deadLetters.position(end.getKey()) < end.getValue())
                && System.nanoTime() - began < patience.toNanos()) {
            take();
        }
        return open;
    }

    /** Those that came to the dead letters again, with what they are there. */
    public Map<Letter, Letter> refusedAgain() {
        return refusedAgain;
    }

    @Override
    public void close() {
        deadLetters.close();
    }

    private void take() {
        for (ConsumerRecord<byte[], byte[]> read : deadLetters.poll(POLL)) {
            Letter again = new Letter(read, false);
            sent.forEach((place, letter) -> {
                if (again.isOf(new TopicPartition(place.topic(), place.partition()), place.offset())) {
                    refusedAgain.put(letter, again);
                }
            });
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
        sent.forEach((place, letter) -> {
            OffsetAndMetadata next = read.get(new TopicPartition(place.topic(), place.partition()));
            if (next == null || next.offset() <= place.offset()) {
                open.add(letter);
            }
        });
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
