package io.quotewire.processor;

import io.quotewire.processor.rereading.ArticleRecords;
import io.quotewire.streaming.topology.Arrival;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.test.TestRecord;

/** The topic of articles of a bench: its records can be read at once, or when the test releases them. */
final class BenchTopic implements ArticleRecords {
    private final String topic;
    private final List<TestRecord<byte[], byte[]>> sent = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean slow;
    private boolean failing;
    private int asked;
    private long firstKept;

    BenchTopic(String topic) {
        this.topic = topic;
    }

    void add(TestRecord<byte[], byte[]> record) {
        sent.add(record);
    }

    /** Deletes all records sent so far, as retention does. */
    void delete() {
        firstKept = sent.size();
    }

    /** Replaces a record by another, as when the topic was deleted and recreated. */
    void replace(long offset, TestRecord<byte[], byte[]> other) {
        sent.set((int) offset, other);
    }

    /** Delays reads from now on until {@link #come}. */
    void delay() {
        slow = true;
    }

    /** Completes the delayed reads with what is now on the topic. */
    void come() {
        slow = false;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    /** Whether reads from now on fail. */
    void fail(boolean fails) {
        failing = fails;
    }

    /** How often a record was requested. */
    int asked() {
        return asked;
    }

    @Override
    public CompletableFuture<Optional<Arrival>> read(int partition, long offset) {
        asked++;
        if (failing) {
            return CompletableFuture.failedFuture(new KafkaException("no broker"));
        }
        CompletableFuture<Optional<Arrival>> read = new CompletableFuture<>();
        Runnable comes = () -> read.complete(record(partition, offset));
        if (slow) {
            waiting.add(comes);
        } else {
            comes.run();
        }
        return read;
    }

    private Optional<Arrival> record(int partition, long offset) {
        if (offset < firstKept) {
            return Optional.empty();
        }
        TestRecord<byte[], byte[]> record = sent.get((int) offset);
        return Optional.of(new Arrival(
                new Record<>(record.key(), record.value(), record.timestamp(), record.headers()),
                topic,
                partition,
                offset));
    }
}
