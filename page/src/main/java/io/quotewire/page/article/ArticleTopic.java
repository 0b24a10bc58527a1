package io.quotewire.page.article;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;

/**
 * Looks for an article on its topic, the latest first: in the partition of its key, a span of offsets at a time from
 * the end; of the versions in that span the one that stands by their order. Thread-safe.
 */
final class ArticleTopic {
    /** Offsets read at once. */
    private static final long SPAN = 2_000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Settings settings;

    ArticleTopic(Settings settings) {
        this.settings = settings;
    }

    /**
     * What a search came to.
     *
     * @param article the latest version of that id; empty where none was found
     * @param whole whether all of the partition was looked through, or the article was found
     */
    record Found(Optional<Article> article, boolean whole) {}

    /** @throws org.apache.kafka.common.KafkaException where the topic cannot be read */
    Found find(String id) {
        byte[] key = Keys.of(id).getBytes(StandardCharsets.UTF_8);
        try (KafkaConsumer<byte[], byte[]> consumer = TopicReader.consumer(settings)) {
            String topic = settings.topics().articles();
            int partitions = consumer.partitionsFor(topic).size();
            TopicPartition partition = new TopicPartition(topic, Utils.toPositive(Utils.murmur2(key)) % partitions);
            consumer.assign(List.of(partition));
            long start = position(consumer.beginningOffsets(List.of(partition)), partition);
            long end = position(consumer.endOffsets(List.of(partition)), partition);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (end > start && System.nanoTime() < deadline) {
                long from = Math.max(start, end - SPAN);
                Optional<Article> found = last(consumer, partition, from, end, key, deadline);
                if (found.isPresent()) {
                    return new Found(found, true);
                }
                end = from;
            }
            return new Found(Optional.empty(), end <= start);
        }
    }

    private static long position(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    private static Optional<Article> last(
            KafkaConsumer<byte[], byte[]> consumer,
            TopicPartition partition,
            long from,
            long end,
            byte[] key,
            long deadline) {
        StandingVersion found = new StandingVersion();
        consumer.seek(partition, from);
        while (consumer.position(partition) < end && System.nanoTime() < deadline) {
            for (ConsumerRecord<byte[], byte[]> read : consumer.poll(POLL)) {
                if (read.offset() < end && Arrays.equals(key, read.key())) {
                    found.take(read);
                }
            }
        }
        return found.article();
    }
}
