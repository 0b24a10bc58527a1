package io.quotewire.app.pipeline;

import io.quotewire.processor.rereading.ArticleRecords;
import io.quotewire.streaming.topology.Arrival;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.test.TestRecord;

/** The articles that a test has sent to one partition, by offset. */
record ArticlesSent(String topic, List<TestRecord<byte[], byte[]>> records) implements ArticleRecords {

    static ArticlesSent on(String topic) {
        return new ArticlesSent(topic, new ArrayList<>());
    }

    TestRecord<byte[], byte[]> add(TestRecord<byte[], byte[]> record) {
        records.add(record);
        return record;
    }

    @Override
    public CompletableFuture<Optional<Arrival>> read(int partition, long offset) {
        TestRecord<byte[], byte[]> sent = records.get((int) offset);
        Record<byte[], byte[]> record = new Record<>(sent.key(), sent.value(), sent.timestamp(), sent.headers());
        return CompletableFuture.completedFuture(Optional.of(new Arrival(record, topic, partition, offset)));
    }
}
