package io.quotewire.processor;

import io.quotewire.processor.rereading.ArticleOnTopics;
import io.quotewire.processor.rereading.PublishedEvents;
import io.quotewire.processor.rereading.PublishedRecords;
import io.quotewire.streaming.contract.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.test.TestRecord;

/** The records that a test has read from the topics of events. */
final class EventLog implements PublishedEvents {
    private record Read(String topic, TestRecord<byte[], byte[]> record) {}

    private final List<Read> all = new ArrayList<>();
    private CompletableFuture<Boolean> coming = CompletableFuture.completedFuture(true);

    /** Keeps them and returns them. */
    List<TestRecord<byte[], byte[]>> add(String topic, List<TestRecord<byte[], byte[]>> records) {
        records.forEach(record -> all.add(new Read(topic, record)));
        return records;
    }

    /** Delays reads from now on until {@link #come}. */
    void delay() {
        coming = new CompletableFuture<>();
    }

    void come() {
        coming.complete(true);
    }

    /** Adds a record from another producer. */
    void put(String topic, byte[] value, Headers headers) {
        all.add(new Read(topic, new TestRecord<>(new byte[0], value, headers)));
    }

    /** The records of a topic. */
    List<TestRecord<byte[], byte[]>> records(String topic) {
        return all.stream()
                .filter(read -> read.topic().equals(topic))
                .map(Read::record)
                .toList();
    }

    /** Deletes some records of a topic, as retention does. */
    void forget(String topic, Predicate<TestRecord<byte[], byte[]>> which) {
        all.removeIf(read -> read.topic().equals(topic) && which.test(read.record()));
    }

    void clear() {
        all.clear();
    }

    /** The CloudEvents ids of a topic's records. */
    List<String> ids(String topic) {
        return all.stream()
                .filter(read -> read.topic().equals(topic))
                .map(read ->
                        new String(read.record().headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public CompletableFuture<Map<String, ArticleOnTopics>> read(Set<String> articleIds) {
        PublishedRecords records = new PublishedRecords(new Topics("news"), articleIds);
        all.forEach(read ->
                records.take(read.topic(), read.record().value(), read.record().headers()));
        return coming.thenApply(came -> records.byKey());
    }
}
