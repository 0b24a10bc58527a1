package io.quotewire.processor;

import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Records of articles that a processor has received before its task takes them. */
final class UpcomingArticles {
    private static final TopicPartition ARTICLES = new TopicPartition(new Topics("news").articles(), 0);

    private UpcomingArticles() {}

    static void receiveAndSend(ProcessorBench bench, long offset, List<Articles> articles) {
        receive(bench, offset, articles);
        articles.forEach(bench::send);
    }

    static void receive(ProcessorBench bench, long offset, List<Articles> articles) {
        receive(bench, records(bench, offset, articles));
    }

    static List<ConsumerRecord<byte[], byte[]>> records(ProcessorBench bench, long offset, List<Articles> articles) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (Articles each : articles) {
            String key = Keys.of(each.article().id());
            records.add(record(offset + records.size(), key, Json.write(each.article()), bench));
        }
        return records;
    }

    static ConsumerRecord<byte[], byte[]> record(long offset, String key, byte[] value, ProcessorBench bench) {
        return new ConsumerRecord<>(
                ARTICLES.topic(),
                ARTICLES.partition(),
                offset,
                bench.now().toEpochMilli(),
                TimestampType.CREATE_TIME,
                key.length(),
                value.length,
                key.getBytes(StandardCharsets.UTF_8),
                value,
                new RecordHeaders(),
                Optional.empty());
    }

    /** Has the processor receive these records. */
    static void receive(ProcessorBench bench, List<ConsumerRecord<byte[], byte[]>> records) {
        bench.upcoming.add(new ConsumerRecords<>(Map.of(ARTICLES, records), Map.of()));
    }

    /** The same record, noting that its value is read. */
    static ConsumerRecord<byte[], byte[]> counted(ConsumerRecord<byte[], byte[]> record, List<Integer> read) {
        return new ConsumerRecord<>(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.timestampType(),
                record.serializedKeySize(),
                record.serializedValueSize(),
                record.key(),
                record.value(),
                record.headers(),
                record.leaderEpoch()) {
            @Override
            public byte[] value() {
                read.add((int) offset());
                return super.value();
            }
        };
    }
}
