package io.quotewire.app.reprocess;

import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.ObjLongConsumer;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends articles again, at most at a given rate and only while the processor keeps up, so that live news waits behind a
 * second's worth of copies at most. Not thread-safe.
 */
final class Copying implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMillis(500);

    private final Cluster cluster;
    private final Settings settings;
    private final RunProgress progress;
    private final Copies copies;
    private final Pace pace;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<TopicPartition, Long> sentTo = new HashMap<>();
    private long sent;

    Copying(Cluster cluster, Settings settings, RunProgress progress, Copies copies, Pace pace) {
        this.cluster = cluster;
        this.settings = settings;
        this.progress = progress;
        this.copies = copies;
        this.pace = pace;
        consumer = TopicReader.consumer(settings, Map.of("max.poll.records", pace.perRound()));
        Map<String, Object> client = new TreeMap<>(settings.kafkaProducer());
        client.putIfAbsent("compression.type", "zstd");
        client.putIfAbsent("max.request.size", Topics.MAX_RECORD_BYTES);
        producer = new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Copies everything that the run has yet to read, and stores its progress twice a second.
     *
     * @param shown receives the progress each time, with the number of articles that the processor has yet to read if
     *     the run waits for it, otherwise zero
     */
    void run(Run run, ObjLongConsumer<Run> shown) throws InterruptedException {
        try {
            consumer.assign(run.ranges().keySet());
            run.ranges().keySet().forEach(at -> consumer.seek(at, run.next(at)));
            progress.keep(run);
            while (!run.isOver()) {
                long began = System.nanoTime();
                long unread = unread();
                boolean behind = unread > pace.mostUnread();
                if (!behind) {
                    round(run);
                }
                progress.keep(run);
                shown.accept(run, behind ? unread : 0);
                pace.await(began);
            }
        } catch (ExecutionException e) {
            throw KafkaFailures.explained(e.getCause() == null ? e : e.getCause(), settings);
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }

    /** Copies sent so far by this process. */
    long sent() {
        return sent;
    }

    /** Whether the processor has processed all of them. */
    boolean isProcessed() throws InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> read = committed();
        return sentTo.entrySet().stream().allMatch(last -> {
            OffsetAndMetadata next = read.get(last.getKey());
            return next != null && next.offset() > last.getValue();
        });
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }

    private void round(Run run) throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sending = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> read : consumer.poll(ROUND)) {
            TopicPartition at = new TopicPartition(read.topic(), read.partition());
            if (read.offset() < run.range(at).end()) {
                copies.of(read, run.range(at)).ifPresent(copy -> sending.add(producer.send(copy)));
            }
        }
        for (Future<RecordMetadata> each : sending) {
            RecordMetadata place = each.get();
            sentTo.merge(new TopicPartition(place.topic(), place.partition()), place.offset(), Math::max);
        }
        sent += sending.size();
        run.ranges().keySet().forEach(at -> run.reached(at, consumer.position(at)));
    }

    /** Articles that the processor has not read yet, live ones and copies. */
    private long unread() throws InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> read = committed();
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        consumer.assignment().forEach(at -> latest.put(at, OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                cluster.ask(admin -> admin.listOffsets(latest).all().get());
        return ends.entrySet().stream()
                .mapToLong(end -> {
                    OffsetAndMetadata next = read.get(end.getKey());
                    return next == null ? 0 : Math.max(0, end.getValue().offset() - next.offset());
                })
                .sum();
    }

    private Map<TopicPartition, OffsetAndMetadata> committed() throws InterruptedException {
        String group = settings.topics().service(ServiceName.PROCESSOR.id());
        Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
        cluster.ask(admin -> admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get())
                .forEach((at, next) -> {
                    if (next != null) {
                        committed.put(at, next);
                    }
                });
        return committed;
    }
}
